package nl.buurtdialoog.directory;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.door.Mark;
import nl.buurtdialoog.registration.Needs;
import nl.buurtdialoog.registration.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/**
 * One dialogue in somebody's history.
 *
 * @param status of their party's registration
 * @param cancelled whether they stayed away themselves, perhaps while the others came
 * @param mark what was said of them at the door; EXPECTED when nothing was
 * @param needs what they need, as long as it is kept
 * @param agreed whether they said themselves that they take part in it; who is brought along has not
 * @param companions who else is of their party, in the order in which they signed up
 */
public record Visit(
        UUID id,
        UUID registrationId,
        UUID dialogueId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String venueName,
        DialogueStatus dialogueStatus,
        RegistrationStatus status,
        boolean cancelled,
        Mark mark,
        @Nullable Needs needs,
        boolean agreed,
        List<Companion> companions) {

    /** As the database gives it. */
    record Row(
            UUID id,
            UUID registrationId,
            UUID dialogueId,
            String title,
            Instant startsAt,
            Instant endsAt,
            String venueName,
            DialogueStatus dialogueStatus,
            RegistrationStatus status,
            boolean cancelled,
            Mark mark,
            @Nullable Needs needs,
            long consents) {

        Visit with(List<Companion> companions) {
            return new Visit(
                    id,
                    registrationId,
                    dialogueId,
                    title,
                    startsAt,
                    endsAt,
                    venueName,
                    dialogueStatus,
                    status,
                    cancelled,
                    mark,
                    needs,
                    consents > 0,
                    companions);
        }
    }
}
