package nl.buurtdialoog.tableoffer;

import java.util.List;
import nl.buurtdialoog.message.Letter.Fact;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** What we write to who offers a table, in one language. */
sealed interface TableWords permits DutchTableWords, EnglishTableWords {

    /**
     * What is offered, and how it stands.
     *
     * @param title of the dialogue that came of it
     * @param refusal why it does not go on
     */
    record Told(
            String whereabouts,
            int people,
            @Nullable String suits,
            @Nullable String title,
            @Nullable String refusal) {}

    static TableWords in(Language language) {
        return switch (language) {
            case NL -> new DutchTableWords();
            case EN -> new EnglishTableWords();
        };
    }

    String greeting(String name);

    String subject(TableNews news, Told told);

    List<String> opening(TableNews news, Told told);

    /** What they offered, in their own words. */
    List<Fact> facts(Told told);

    String button(TableNews news);

    List<String> closing(TableNews news);

    /** Who calls, and about what. */
    String introduction(Told told);

    /** What is asked at the end of a call, or told. */
    String question(TableNews news);

    /** What fits in a text message; the link comes after it. */
    String inShort(TableNews news, Told told);

    /** Why an offer that does not exist is declined. */
    String sampleRefusal();
}
