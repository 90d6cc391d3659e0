package nl.buurtdialoog.registration;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/** What we write about a registration, in one language. A text that is missing in a language does not compile. */
sealed interface Words permits DutchWords, EnglishWords {

    static Words in(Language language) {
        return switch (language) {
            case NL -> new DutchWords();
            case EN -> new EnglishWords();
        };
    }

    String subject(News news, String title);

    String greeting(String name);

    List<String> opening(News news, Occasion occasion);

    List<String> closing(News news);

    String button(News news);

    /** Why a dialogue that does not exist is cancelled. */
    String sampleReason();
}
