package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import org.jspecify.annotations.Nullable;

/**
 * Where who always comes is given a place: in the queue like everybody, before anybody else could join it. What that is
 * worth is the queue's rule.
 */
@ApplicationScoped
public class RegularSeats {

    @Inject
    Clock clock;

    @Inject
    Seating seating;

    @Inject
    RegistrationDesk desk;

    @Inject
    Mailroom mailroom;

    /**
     * Somebody who always comes.
     *
     * @param companions who comes along; null for a guest without a name
     * @param needs what they need on the day
     */
    public record Regular(
            UUID id,
            Participant person,
            List<@Nullable Participant> companions,
            Via via,
            @Nullable Needs needs) {}

    /** Takes them on in this order, each with a seat or waiting. Who is in already keeps what they have. */
    @Transactional
    public List<Registration> seat(Dialogue dialogue, List<Regular> inTurn) {
        var seats = DialogueSeats.locked(dialogue.organisationId, dialogue.id);
        return inTurn.stream()
                .map(regular -> Registrations.live(dialogue.id, List.of(regular.person))
                        .orElseGet(() -> comes(dialogue, seats, regular, inTurn.indexOf(regular))))
                .toList();
    }

    /** Takes one on after the others: with a seat when there is one. */
    @Transactional
    public Registration seat(Dialogue dialogue, Regular regular) {
        return seat(dialogue, List.of(regular)).getFirst();
    }

    /** The place that somebody has or had at a dialogue. */
    public Optional<Registration> placeOf(UUID dialogueId, Participant person) {
        return Registrations.last(dialogueId, person);
    }

    /** They stay away this time: with all of their party when it is theirs, and otherwise by themselves. */
    @Transactional
    public void giveBack(Registration registration, Participant person) {
        if (registration.contactPerson.equals(person)) {
            desk.cancel(registration.organisationId, registration.id);
        } else {
            registration.people.stream()
                    .filter(one -> one.is(person.id))
                    .map(one -> one.id)
                    .toList()
                    .forEach(one -> desk.cancelPerson(registration.organisationId, registration.id, one));
        }
    }

    /** The dialogue is a draft again. Who was told of their place is told that it comes back by itself. */
    @Transactional
    public void withdraw(Registration registration) {
        registration.cancel(clock.instant());
        mailroom.takeBack(registration);
        seating.fill(DialogueSeats.locked(registration.organisationId, registration.dialogue.id), null);
    }

    /** Each a moment later than the one before, so that the queue keeps their order. */
    private Registration comes(Dialogue dialogue, DialogueSeats seats, Regular regular, int turn) {
        var since = clock.instant().plus(turn, ChronoUnit.MICROS);
        var registration = withdrawn(dialogue, regular)
                .map(before -> {
                    before.comeBack(since);
                    return before;
                })
                .orElseGet(() -> Registration.ofRegular(dialogue, regular, along(dialogue, regular), since));
        registration.persist();
        seating.fill(seats, registration);
        return registration;
    }

    /** The place that was given by itself when it was published before: the same link opens it. */
    private static Optional<Registration> withdrawn(Dialogue dialogue, Regular regular) {
        return Registrations.last(dialogue.id, regular.person)
                .filter(place -> place.regular
                        && place.contactPerson.equals(regular.person)
                        && place.people.stream()
                                .skip(1)
                                .map(one -> one.participant)
                                .toList()
                                .equals(regular.companions));
    }

    /** Of those who come along, who is in already keeps what they have. */
    private static List<@Nullable Participant> along(Dialogue dialogue, Regular regular) {
        return regular.companions.stream()
                .filter(one -> one == null
                        || Registrations.live(dialogue.id, List.of(one)).isEmpty())
                .toList();
    }
}
