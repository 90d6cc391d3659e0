package nl.buurtdialoog.door;

import nl.buurtdialoog.dialogue.Counts;

/**
 * What closing could freeze, as it was counted at the door.
 *
 * @param marked of how many people something was said at the door; 0 when it was done on paper or not at all
 */
public record ProposedCounts(int marked, Counts counts) {

    static ProposedCounts of(DoorList list, int tablesCalledOff) {
        var counts = list.counts();
        int seated = counts.present() - counts.waitingHere();
        return new ProposedCounts(
                (int) list.people().stream()
                        .filter(person -> person.mark() != Mark.EXPECTED)
                        .count(),
                new Counts(
                        seated,
                        list.tables(),
                        tablesCalledOff,
                        Math.min(counts.firstTimers(), seated),
                        Math.min(counts.walkIns(), seated)));
    }
}
