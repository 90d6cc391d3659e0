package nl.buurtdialoog.holiday;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The regions by which the Netherlands spread their school holidays. */
public enum SchoolRegion {
    NORTH,
    MIDDLE,
    SOUTH;

    /** In which one a place is, by its province; more than one where a province is divided or not known. */
    public static Set<SchoolRegion> of(@Nullable String province) {
        return switch (province == null ? "" : province.strip().toLowerCase(Locale.ROOT)) {
            case "drenthe", "flevoland", "friesland", "fryslân", "groningen", "noord-holland", "overijssel" ->
                EnumSet.of(NORTH);
            case "utrecht", "zuid-holland" -> EnumSet.of(MIDDLE);
            case "limburg", "noord-brabant", "zeeland" -> EnumSet.of(SOUTH);
            default -> EnumSet.allOf(SchoolRegion.class);
        };
    }
}
