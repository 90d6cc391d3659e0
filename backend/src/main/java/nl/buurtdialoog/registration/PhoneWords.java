package nl.buurtdialoog.registration;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.Gathering;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** What we say of a registration on the telephone, and in a text message, in one language. */
sealed interface PhoneWords permits DutchPhoneWords, EnglishPhoneWords {

    /** The same as a letter tells, for a voice and for a small screen. */
    static Spoken of(
            News news, Language language, String name, Gathering gathering, Occasion occasion, List<String> opening) {
        var words = in(language);
        var sentences = Stream.of(
                        Stream.of(words.introduction(gathering)), opening.stream(), words.question(news, gathering))
                .flatMap(part -> part)
                .toList();
        return new Spoken(
                name,
                gathering.title(),
                gathering.startsAt(),
                sentences,
                words.inShort(news, gathering, occasion.until()));
    }

    private static PhoneWords in(Language language) {
        return switch (language) {
            case NL -> new DutchPhoneWords();
            case EN -> new EnglishPhoneWords();
        };
    }

    /** Who calls, and about what. */
    String introduction(Gathering gathering);

    /** What is asked after the news, or told of the place. */
    Stream<String> question(News news, Gathering gathering);

    /**
     * What fits in a text message; the link comes after it.
     *
     * @param until until when an offered seat is kept
     */
    String inShort(News news, Gathering gathering, @Nullable Instant until);
}
