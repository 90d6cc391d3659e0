package nl.buurtdialoog.adviceboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The places of a programme, each on its step.
 *
 * @param onDate the day on which it was looked at, for days and what is overdue
 * @param placesTaken from an acceptance on, unless it stopped
 * @param steps each step with how many stand there, also when there are more than the cards show
 * @param cards at most 500: those with a place, then applications and who waits, then what ended without one; on each
 *     step what is due first comes first
 */
public record Board(
        UUID programmeId,
        String name,
        LocalDate onDate,
        int target,
        long placesTaken,
        long placesFree,
        List<StepCount> steps,
        List<BoardCard> cards) {}
