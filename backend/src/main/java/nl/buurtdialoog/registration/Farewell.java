package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_LINK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Idempotency;

/**
 * Takes somebody who is erased out of their parties. What is still to come is cancelled first, so that the seat goes to
 * who waits; where they were, somebody without a name was. The others of a party stay. Runs in the caller's transaction.
 */
@ApplicationScoped
public class Farewell {

    @Inject
    Clock clock;

    @Inject
    Seating seating;

    @Inject
    Mailroom mailroom;

    @Inject
    Outbox outbox;

    @Inject
    Idempotency idempotency;

    @Inject
    Event<PeopleForgotten> forgotten;

    /** Seats that somebody kept by a link are for everybody. */
    public void releaseHolds(UUID organisationId, UUID holderId) {
        for (var dialogueId : SeatHold.dialoguesOf(organisationId, holderId)) {
            var seats = DialogueSeats.locked(organisationId, dialogueId);
            SeatHold.by(organisationId, dialogueId, holderId).ifPresent(SeatHold::delete);
            seating.fill(seats, null);
        }
    }

    void erased(@Observes PersonErased person) {
        var nobodys = new ArrayList<UUID>();
        var nameless = new ArrayList<UUID>();
        var introductions = new ArrayList<UUID>();
        for (var place : Registrations.with(person.organisationId(), person.participantId())) {
            var seats = DialogueSeats.locked(person.organisationId(), place.dialogueId());
            var registration = Registration.of(person.organisationId(), place.registrationId());
            idempotency.forgetAnswersWith(registration.id, place.dialogueId());
            var introducedBy = registration.introducedBy;
            leave(registration, person).forEach(left -> nobodys.add(left.id));
            if (!registration.hasNames()) {
                nameless.add(registration.id);
                Optional.ofNullable(introducedBy).ifPresent(introductions::add);
            }
            Registration.flush();
            seating.fill(seats, null);
        }
        forgotten.fire(new PeopleForgotten(person.organisationId(), nobodys, nameless, introductions));
    }

    /** Answers whose places stay as nobody's. */
    private List<RegistrationPerson> leave(Registration registration, PersonErased erased) {
        var own = own(registration, erased).toList();
        if (registration.canBeCancelled(clock.instant())) {
            stayAway(registration, own);
        }
        own.forEach(registration::forget);
        if (registration.people.isEmpty()) {
            outbox.forget(registration.organisationId, List.of(registration.id));
            registration.delete();
        } else if (registration.contactPerson.id.equals(erased.participantId())) {
            handOver(registration, erased);
        }
        return own.stream().filter(registration.people::contains).toList();
    }

    private void stayAway(Registration registration, List<RegistrationPerson> own) {
        var now = clock.instant();
        own.stream().filter(person -> !person.cancelled).forEach(person -> person.cancel(now));
        if (registration.size() == 0) {
            registration.cancel(now);
        }
    }

    /** Whoever is left of the party is reached by themselves, as far as we know how. */
    private void handOver(Registration registration, PersonErased erased) {
        outbox.forget(registration.organisationId, List.of(registration.id));
        others(registration)
                .filter(other -> erased.isReachedAt(other.contact()) && !other.hasAgreed())
                .forEach(Participant::isNotReached);
        registration.isReachedBy(others(registration).findFirst().orElseGet(() -> somebody(registration)));
        if (!registration.hasNames()) {
            registration.becomesNobodys();
        } else if (registration.canBeCancelled(clock.instant()) && mailroom.reads(registration)) {
            mailroom.tell(registration, REGISTRATION_LINK);
        }
    }

    private Participant somebody(Registration registration) {
        var guest = Participant.guest(registration.organisationId, registration.dialogue.language, clock.instant());
        guest.persist();
        return guest;
    }

    private static Stream<RegistrationPerson> own(Registration registration, PersonErased erased) {
        return registration.people.stream().filter(person -> person.is(erased.participantId()));
    }

    private static Stream<Participant> others(Registration registration) {
        return registration.people.stream().map(person -> person.participant).filter(Objects::nonNull);
    }
}
