package nl.buurtdialoog.overview;

import static nl.buurtdialoog.dialogue.DialogueStatus.DRAFT;
import static nl.buurtdialoog.dialogue.DialogueStatus.HELD;
import static nl.buurtdialoog.dialogue.DialogueStatus.PUBLISHED;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import nl.buurtdialoog.dialogue.DialogueStatus;

/** Why something asks for the coordinator's attention, and how long ahead it does. */
public enum AttentionKind {
    MESSAGES_FAILED(DRAFT, 0, dialogue -> false),
    TABLE_OFFERS_WAIT(DRAFT, 0, dialogue -> false),
    NOT_CLOSED(PUBLISHED, 0, dialogue -> false),
    /** Three days ahead it has to be decided: nobody is reminded before (domain.md). */
    DECISION_NEEDED(PUBLISHED, 3, OpenDialogue::hasFewPeople),
    /** A week ahead there is time to recruit. */
    FEW_PEOPLE(PUBLISHED, 7, OpenDialogue::hasFewPeople),
    NO_FACILITATOR(PUBLISHED, 14, dialogue -> dialogue.facilitatorName() == null),
    NO_HOST(PUBLISHED, 14, dialogue -> dialogue.hostName() == null),
    NOT_PUBLISHED(DRAFT, 21, dialogue -> true);

    static final int FURTHEST_AHEAD = 21;

    private final DialogueStatus status;
    private final int daysAhead;
    private final Predicate<OpenDialogue> lacks;

    AttentionKind(DialogueStatus status, int daysAhead, Predicate<OpenDialogue> lacks) {
        this.status = status;
        this.daysAhead = daysAhead;
        this.lacks = lacks;
    }

    /** Whether this dialogue asks for it now. */
    boolean isAskedBy(OpenDialogue dialogue, Instant now) {
        if (this == NOT_CLOSED) {
            return (dialogue.status() == PUBLISHED || dialogue.status() == HELD)
                    && dialogue.endsAt().isBefore(now);
        }
        return dialogue.status() == status
                && dialogue.startsAt().isAfter(now)
                && dialogue.startsAt().isBefore(now.plus(Duration.ofDays(daysAhead)))
                && lacks.test(dialogue);
    }
}
