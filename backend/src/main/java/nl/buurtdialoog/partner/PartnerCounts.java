package nl.buurtdialoog.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quarter in numbers. There are no sums over neighbourhoods: add up what is given.
 *
 * @param quarter such as 2026-Q4
 * @param items by neighbourhood
 * @param retrievedAt our time just before reading
 */
public record PartnerCounts(
        String quarter,
        LocalDate startsOn,
        LocalDate endsOn,
        List<NeighbourhoodCounts> items,
        @Nullable String next,
        Instant retrievedAt) {}
