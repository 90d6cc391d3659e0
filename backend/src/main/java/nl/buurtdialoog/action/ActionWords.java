package nl.buurtdialoog.action;

import java.util.List;
import nl.buurtdialoog.message.Letter.Fact;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** What we write to who carries an action, in one language. */
sealed interface ActionWords permits DutchActionWords, EnglishActionWords {

    /**
     * What is agreed, and when it is on the table again.
     *
     * @param next in words; null when no next gathering is known
     */
    record Told(
            String title,
            @Nullable String firstStep,
            @Nullable String next) {}

    static ActionWords in(Language language) {
        return switch (language) {
            case NL -> new DutchActionWords();
            case EN -> new EnglishActionWords();
        };
    }

    String greeting(String name);

    String subject(ActionNews news, Told told);

    List<String> opening(ActionNews news, Told told);

    List<Fact> facts(Told told);

    String button();

    List<String> closing(ActionNews news);

    /** Who calls, and about what. */
    String introduction(Told told);

    /** What is asked at the end of a call. */
    String question(ActionNews news);

    /** What fits in a text message; the link comes after it. */
    String inShort(ActionNews news, Told told);

    /** An action that does not exist. */
    Told sample();
}
