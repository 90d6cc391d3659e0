package nl.buurtdialoog.team;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** What we write to who makes a dialogue possible, in one language. */
sealed interface TeamWords permits DutchTeamWords, EnglishTeamWords {

    /**
     * How the dialogue stands.
     *
     * @param reason why it was cancelled
     */
    record Standing(int people, int tables, @Nullable String reason) {}

    static TeamWords in(Language language) {
        return switch (language) {
            case NL -> new DutchTeamWords();
            case EN -> new EnglishTeamWords();
        };
    }

    String subject(TeamNews news, String title);

    String greeting(String name);

    List<String> opening(TeamNews news, Part part, Standing standing);

    List<String> closing(TeamNews news);

    /** What leads to what they need to know for their part. */
    String button();

    /** Who calls, and about what. */
    String introduction(String title, Instant startsAt);

    /** What fits in a text message; the link comes after it. */
    String inShort(TeamNews news, String title, Instant startsAt, Standing standing);
}
