package nl.buurtdialoog.registration;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantsMerged;

/**
 * Sees to it that who was known twice sits at a dialogue once: the better place stays. The other is given back without a
 * word, because they come; where the dialogue has begun it stays counted as a guest without a name.
 */
@ApplicationScoped
class OnePlace {

    private static final Comparator<RegistrationPerson> BETTER_FIRST = comparing(
                    (RegistrationPerson person) -> !person.hasSeat())
            .thenComparing(person -> person.registration.status != CONFIRMED)
            .thenComparing(person -> person.registration.status != OFFERED)
            .thenComparing(person -> person.registration.registeredAt);

    @Inject
    Seating seating;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    void merged(@Observes ParticipantsMerged event) {
        var kept = event.kept();
        var places = RegistrationPerson.of(kept).stream()
                .filter(person -> !person.cancelled)
                .collect(toMap(person -> person.dialogueId, person -> person));
        var twice = new ArrayList<UUID>();
        for (var person : RegistrationPerson.of(event.gone())) {
            var other = places.get(person.dialogueId);
            if (other == null || person.cancelled) {
                person.is(kept);
            } else {
                twice.add(person.dialogueId);
            }
        }
        RegistrationPerson.flush();
        twice.stream().sorted().forEach(dialogue -> sitOnce(dialogue, kept, event.gone()));
        reach(event.gone(), kept);
    }

    private void sitOnce(UUID dialogueId, Participant kept, Participant gone) {
        var seats = DialogueSeats.locked(kept.organisationId, dialogueId);
        var places = RegistrationPerson.livePlaces(dialogueId, List.of(kept, gone)).stream()
                .sorted(BETTER_FIRST)
                .toList();
        places.stream().skip(1).forEach(this::giveBack);
        RegistrationPerson.flush();
        places.getFirst().is(kept);
        RegistrationPerson.flush();
        seating.fill(seats, null);
    }

    private void giveBack(RegistrationPerson place) {
        var now = clock.instant();
        var registration = place.registration;
        if (!registration.canBeCancelled(now)) {
            place.staysAGuest();
            return;
        }
        if (registration.size() == 1) {
            registration.cancel(now);
        } else {
            place.cancel(now);
        }
        place.staysAGuest();
    }

    /** What still has to be told goes by the way that is kept. */
    private void reach(Participant gone, Participant kept) {
        for (var registration : Registrations.reachedThrough(gone)) {
            registration.isReachedAs(kept);
            outbox.forward(registration.organisationId, registration.id, kept.contact());
        }
    }
}
