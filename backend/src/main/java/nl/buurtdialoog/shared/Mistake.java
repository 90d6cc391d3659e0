package nl.buurtdialoog.shared;

/**
 * One mistake in what was sent.
 *
 * @param pointer where: a JSON Pointer into the body ({@code /people/0/name}), or the key of a query parameter
 * @param code what kind, stable, in kebab-case: the catalogue of sentences is keyed by it ({@code required},
 *     {@code too-long}, {@code not-in-the-future})
 */
public record Mistake(String pointer, String code) {}
