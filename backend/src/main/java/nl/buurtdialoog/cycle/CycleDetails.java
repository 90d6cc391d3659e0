package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.place.NeighbourhoodCard;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue that returns, as its coordinator sees it.
 *
 * @param theme null: to be chosen each time
 * @param rule the rhythm as RFC 5545 writes it
 * @param startTime on the clock of {@code timeZone}
 */
@Schema(name = "Cycle")
public record CycleDetails(
        UUID id,
        String name,
        NeighbourhoodCard neighbourhood,
        Named venue,
        @Nullable Named room,
        @Nullable Named theme,
        DialogueFormat format,
        Language language,
        int tables,
        int seatsPerTable,
        int durationMinutes,
        RhythmChoice rhythm,
        String rule,
        LocalDate beganOn,
        String startTime,
        String timeZone,
        List<LocalDate> skippedDates,
        @Nullable LocalDate endedOn,
        Instant createdAt) {

    static CycleDetails of(Cycle cycle) {
        return new CycleDetails(
                cycle.id,
                cycle.name,
                NeighbourhoodCard.of(cycle.neighbourhood),
                new Named(cycle.venue.id, cycle.venue.name),
                cycle.room == null ? null : new Named(cycle.room.id, cycle.room.name),
                cycle.theme == null ? null : new Named(cycle.theme.id, cycle.theme.name),
                cycle.format,
                cycle.language,
                cycle.tables,
                cycle.seatsPerTable,
                cycle.durationMinutes,
                RhythmChoice.of(cycle.rhythm()),
                cycle.rule,
                cycle.beganOn,
                cycle.startTime.toString(),
                AMSTERDAM.getId(),
                cycle.skippedDates,
                cycle.endedOn,
                cycle.createdAt);
    }
}
