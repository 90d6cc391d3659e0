package nl.buurtdialoog.cycle;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * What a cycle proposes for its next time.
 *
 * @param rhythmDate the next day of the rhythm that is neither taken nor skipped
 * @param heldOn the day that was asked about, or else that of the rhythm
 * @param theme the cycle's, or else that of the last time; null when there is none yet
 * @param themeToBeChosen whether the cycle leaves the theme to each time
 */
public record NextEdition(
        UUID cycleId,
        int number,
        LocalDate rhythmDate,
        LocalDate heldOn,
        String startTime,
        String timeZone,
        Instant startsAt,
        @Nullable Named theme,
        boolean themeToBeChosen,
        Clashes clashes) {

    static NextEdition of(Cycle cycle, Line line, @Nullable LocalDate on, NeighbourhoodDiary diary) {
        var rhythmDate = line.next();
        var heldOn = on == null ? rhythmDate : on;
        var theme = line.theme();
        return new NextEdition(
                cycle.id,
                line.nextNumber(),
                rhythmDate,
                heldOn,
                cycle.startTime.toString(),
                AMSTERDAM.getId(),
                cycle.recurrence().startsAt(heldOn),
                theme == null ? null : new Named(theme.id, theme.name),
                cycle.theme == null,
                diary.on(heldOn, cycle));
    }
}
