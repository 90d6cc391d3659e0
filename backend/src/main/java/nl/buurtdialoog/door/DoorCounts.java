package nl.buurtdialoog.door;

import java.util.List;
import java.util.function.Predicate;
import nl.buurtdialoog.registration.RegistrationStatus;

/**
 * What is counted at the door.
 *
 * @param expected who had a seat before the doors opened
 * @param present who is there, walk-ins included
 * @param waitingHere who is there and has no chair yet
 * @param firstTimers who is there for the first time
 */
public record DoorCounts(
        int expected, int present, int absent, int absentWithNotice, int walkIns, int waitingHere, int firstTimers) {

    static DoorCounts of(List<DoorPerson> people) {
        return new DoorCounts(
                count(people, person -> !person.cameUnannounced() && person.status() == RegistrationStatus.CONFIRMED),
                count(people, DoorPerson::hasCome),
                count(people, person -> person.mark() == Mark.ABSENT && !person.cameUnannounced()),
                count(people, person -> person.mark() == Mark.ABSENT_WITH_NOTICE && !person.cameUnannounced()),
                count(people, person -> person.hasCome() && person.cameUnannounced()),
                count(people, person -> person.hasCome() && !person.hasSeat()),
                count(people, person -> person.hasCome() && Boolean.TRUE.equals(person.firstTime())));
    }

    private static int count(List<DoorPerson> people, Predicate<DoorPerson> which) {
        return (int) people.stream().filter(which).count();
    }
}
