package nl.buurtdialoog.step;

import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import org.jspecify.annotations.Nullable;

/**
 * How many steps were written at a dialogue, and how many came about. Numbers below five, and those of which a small
 * number is what is left, are not told.
 */
public record StepCounts(
        @Nullable Integer written, @Nullable Integer done) {

    private static final long FEWEST = 5;

    public static StepCounts of(Dialogue dialogue) {
        return of(dialogue.organisationId, dialogue.id);
    }

    static StepCounts of(UUID organisationId, UUID dialogueId) {
        var written = Step.count("organisationId = ?1 and dialogue.id = ?2", organisationId, dialogueId);
        var done = Step.count(
                "organisationId = ?1 and dialogue.id = ?2 and state = ?3", organisationId, dialogueId, StepState.DONE);
        return told(written, done);
    }

    static StepCounts told(long written, long done) {
        var others = written - done;
        var isSafe = done >= FEWEST && (others == 0 || others >= FEWEST);
        return new StepCounts(written >= FEWEST ? (int) written : null, isSafe ? (int) done : null);
    }
}
