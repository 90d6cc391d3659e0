package nl.buurtdialoog.trajectory;

import java.util.List;
import nl.buurtdialoog.message.Letter.Fact;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** What we write to who speaks for an initiative, in one language. */
sealed interface TrajectoryWords permits DutchTrajectoryWords, EnglishTrajectoryWords {

    /**
     * What there is to tell of a trajectory.
     *
     * @param answer what became of the application; null while nobody answered it
     * @param reason why it waits or was declined
     * @param adviser by first name; null while there is none
     * @param when of the conversation, in words; null while it is not planned
     * @param place where it is, or by which address online
     */
    record Told(
            String initiative,
            @Nullable ApplicationAnswer answer,
            @Nullable String reason,
            @Nullable String adviser,
            @Nullable String when,
            @Nullable ConversationWay way,
            @Nullable String place) {}

    static TrajectoryWords in(Language language) {
        return switch (language) {
            case NL -> new DutchTrajectoryWords();
            case EN -> new EnglishTrajectoryWords();
        };
    }

    String greeting(String name);

    String subject(TrajectoryNews news, Told told);

    List<String> opening(TrajectoryNews news, Told told);

    List<Fact> facts(TrajectoryNews news, Told told);

    String button(TrajectoryNews news);

    List<String> closing(TrajectoryNews news, Told told);

    /** Who calls, and about what. */
    String introduction(Told told);

    /** What is asked at the end of a call. */
    String question(TrajectoryNews news);

    /** What fits in a text message; the link comes after it. */
    String inShort(TrajectoryNews news, Told told);

    /** A trajectory that does not exist. */
    Told sample();
}
