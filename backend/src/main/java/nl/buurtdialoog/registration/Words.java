package nl.buurtdialoog.registration;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.shared.Language;

/** What we write about a registration, in one language. A text that is missing in a language does not compile. */
sealed interface Words permits DutchWords, EnglishWords {

    static Words in(Language language) {
        return switch (language) {
            case NL -> new DutchWords();
            case EN -> new EnglishWords();
        };
    }

    String subject(MessageTemplate template, String title);

    String greeting(String name);

    List<String> opening(MessageTemplate template, Occasion occasion);

    List<String> closing(MessageTemplate template);

    String button(MessageTemplate template);

    /** Why a dialogue that does not exist is cancelled. */
    String sampleReason();

    String what();

    String when();

    String where();

    String price();

    String free();

    /** A day and two times of day, in Amsterdam. */
    String moment(Instant startsAt, Instant endsAt);
}
