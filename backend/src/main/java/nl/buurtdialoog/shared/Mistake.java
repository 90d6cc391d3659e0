package nl.buurtdialoog.shared;

import java.util.Map;

/**
 * One mistake in what was sent.
 *
 * @param pointer where: a JSON Pointer into the body ({@code /people/0/name}), or the key of a query parameter
 * @param code what kind, stable, in kebab-case: the catalogue of sentences ({@code mistakes.nl.properties}) is keyed by
 *     it ({@code required}, {@code too-long}, {@code not-in-the-future})
 * @param values what the sentence names, for instance {@code max}
 */
public record Mistake(String pointer, String code, Map<String, Object> values) {

    public Mistake(String pointer, String code) {
        this(pointer, code, Map.of());
    }

    /** What to say about it. */
    public String sentence(Language language) {
        return MistakeSentences.sentence(this, language);
    }
}
