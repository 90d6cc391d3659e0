package nl.buurtdialoog.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The catalogue of mistakes: what to say, per code, in each language (B1). A test holds it against the code. */
final class MistakeSentences {

    private static final Map<Language, Properties> SENTENCES = new EnumMap<>(Language.class);

    static {
        for (var language : Language.values()) {
            SENTENCES.put(language, read("/mistakes.%s.properties".formatted(language.locale())));
        }
    }

    static String sentence(Mistake mistake, Language language) {
        var sentences = Objects.requireNonNull(SENTENCES.get(language));
        var sentence = sentences.getProperty(mistake.code(), sentences.getProperty("wrong"));
        for (var value : mistake.values().entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", words(value.getValue(), language));
        }
        return sentence;
    }

    /** A day as people say it. */
    private static String words(Object value, Language language) {
        return value instanceof LocalDate day
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day)
                : String.valueOf(value);
    }

    static boolean knows(String code) {
        return SENTENCES.values().stream().allMatch(sentences -> sentences.containsKey(code));
    }

    private static Properties read(String file) {
        var sentences = new Properties();
        try (var text = new InputStreamReader(
                Objects.requireNonNull(MistakeSentences.class.getResourceAsStream(file.toLowerCase(Locale.ROOT))),
                UTF_8)) {
            sentences.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }

    private MistakeSentences() {}
}
