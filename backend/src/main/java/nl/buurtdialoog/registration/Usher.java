package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.DialogueSeats;

/**
 * Shows people to a chair at the door. Nobody who is there is turned away while there is a chair: it is for who signed up
 * or began to wait first, and so for walk-ins last. Works with the seats locked, in the caller's transaction.
 */
@ApplicationScoped
public class Usher {

    @Inject
    Clock clock;

    @Inject
    Seating seating;

    /**
     * What is known at the door.
     *
     * @param here who has come
     * @param away whose seat is free: they told that they do not come, or did not come in time
     */
    public record AtTheDoor(Set<UUID> here, Set<UUID> away) {}

    /** Gives the seats of who is away to who is here. What is left before the start is for the others who wait. */
    public void seat(DialogueSeats seats, AtTheDoor door) {
        var everybody = RegistrationPerson.coming(seats.organisationId, seats.dialogueId);
        everybody.stream().filter(person -> door.away.contains(person.id)).forEach(Usher::leave);
        everybody.stream()
                .filter(person -> door.here.contains(person.id) && person.registration.status == OFFERED)
                .forEach(person -> person.registration.confirm());
        int free = seats.there() - taken(everybody) - SeatHold.seatsAt(seats.dialogueId, clock.instant());
        for (var person : standing(everybody, door).toList()) {
            if (free > 0 && !person.hasSeat()) {
                person.registration.sitDown(person);
                free--;
            }
        }
        RegistrationPerson.flush();
        seating.fill(seats, null);
    }

    private static void leave(RegistrationPerson person) {
        if (person.registration.status == CONFIRMED) {
            person.leaveSeat();
        } else if (person.registration.status == OFFERED) {
            person.registration.letPass();
        }
    }

    /** Who is here goes before who may still come, and gave the seat back by mistake. */
    private static Stream<RegistrationPerson> standing(List<RegistrationPerson> everybody, AtTheDoor door) {
        return Stream.concat(
                everybody.stream().filter(person -> door.here.contains(person.id)),
                everybody.stream()
                        .filter(person -> person.registration.status == CONFIRMED && !door.away.contains(person.id)));
    }

    private static int taken(List<RegistrationPerson> everybody) {
        return (int) everybody.stream().filter(RegistrationPerson::hasSeat).count();
    }
}
