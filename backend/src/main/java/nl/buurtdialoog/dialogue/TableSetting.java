package nl.buurtdialoog.dialogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many tables stand ready, and how many chairs at each.
 *
 * @param tables 1 or more
 * @param seatsPerTable 5 to 8
 */
public record TableSetting(int tables, int seatsPerTable) {

    /** Fewer people do not make a table (domain.md). */
    public static final int LEAST_AT_A_TABLE = 5;

    private static final int MOST_AT_A_TABLE = 8;

    int seats() {
        return tables * seatsPerTable;
    }

    /** Whether there are too few people for so many tables. */
    boolean isThin(int people) {
        return people < LEAST_AT_A_TABLE * tables;
    }

    /**
     * The people of one table join the others, with a chair more at each table when that is needed.
     *
     * @param people seats that are held for somebody count too
     * @param mostInRoom null when the room has no limit of its own
     * @return empty when not everybody would fit
     */
    Optional<TableSetting> merged(int people, @Nullable Integer mostInRoom) {
        if (tables == 1) {
            return Optional.empty();
        }
        int fewer = tables - 1;
        var setting = new TableSetting(fewer, Math.max(seatsPerTable, Math.ceilDiv(people, fewer)));
        var fits = setting.seatsPerTable <= MOST_AT_A_TABLE && (mostInRoom == null || setting.seats() <= mostInRoom);
        return fits ? Optional.of(setting) : Optional.empty();
    }

    /**
     * One table is called off and the others stay as they are.
     *
     * @param people seats that are held for somebody count too
     * @return empty when not everybody would fit
     */
    Optional<TableSetting> withoutOne(int people) {
        var setting = new TableSetting(tables - 1, seatsPerTable);
        return tables > 1 && people <= setting.seats() ? Optional.of(setting) : Optional.empty();
    }
}
