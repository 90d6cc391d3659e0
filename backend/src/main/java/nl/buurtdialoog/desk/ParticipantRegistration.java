package nl.buurtdialoog.desk;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.registration.RegistrationSummary;

/** One of somebody's registrations, with enough of its dialogue to speak about it. */
public record ParticipantRegistration(RegistrationSummary registration, OwnDialogue dialogue) {

    /** The dialogue of a registration. */
    public record OwnDialogue(
            UUID id, String title, Instant startsAt, Instant endsAt, String venueName, DialogueStatus status) {}

    /** As the database gives it. */
    record Row(
            UUID registrationId,
            UUID dialogueId,
            String title,
            Instant startsAt,
            Instant endsAt,
            String venueName,
            DialogueStatus status) {

        OwnDialogue dialogue() {
            return new OwnDialogue(dialogueId, title, startsAt, endsAt, venueName, status);
        }
    }
}
