package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.participant.ConsentWithdrawn;

/**
 * Follows when somebody takes back what they agreed to for a dialogue: practical needs are removed, and who does not want
 * to take part any more is cancelled. Runs in the caller's transaction.
 */
@ApplicationScoped
class SecondThoughts {

    @Inject
    RegistrationDesk desk;

    @Inject
    Clock clock;

    void withdrawn(@Observes ConsentWithdrawn consent) {
        Registrations.with(consent.organisationId(), consent.participantId()).stream()
                .filter(place ->
                        consent.dialogueId() == null || place.dialogueId().equals(consent.dialogueId()))
                .forEach(place -> {
                    // Read with the seats locked: it may have been cancelled a moment ago.
                    DialogueSeats.locked(consent.organisationId(), place.dialogueId());
                    end(Registration.of(consent.organisationId(), place.registrationId()), consent);
                });
    }

    private void end(Registration registration, ConsentWithdrawn consent) {
        switch (consent.purpose()) {
            // Who signs a party up agrees for what all of them need.
            case PRACTICAL_NEEDS -> {
                if (registration.contactPerson.id.equals(consent.participantId())) {
                    registration.people.forEach(RegistrationPerson::forgetNeeds);
                }
            }
            case TAKING_PART -> cancel(registration, consent);
            case LATER_INVITATIONS, PHOTOS, STORY, OFFERING_A_TABLE -> {}
        }
    }

    private void cancel(Registration registration, ConsentWithdrawn consent) {
        if (registration.canBeCancelled(clock.instant())) {
            registration.people.stream()
                    .filter(person -> person.is(consent.participantId()))
                    .map(person -> person.id)
                    .toList()
                    .forEach(id -> desk.cancelPerson(registration.organisationId, registration.id, id));
        }
    }
}
