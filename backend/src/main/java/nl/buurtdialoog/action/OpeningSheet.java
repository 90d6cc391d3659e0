package nl.buurtdialoog.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.agreement.PartnerAgreementSummary;
import nl.buurtdialoog.step.StepCounts;
import org.jspecify.annotations.Nullable;

/**
 * "Hoe staat het ermee?": what a group looks at together before it begins.
 *
 * @param previous the gathering before it
 * @param open what is on the table: agreed before and still open, or settled at this very gathering
 * @param done what was done since the gathering before
 * @param letGo what was let go since then
 * @param agreedHere what this very gathering agreed
 * @param newSince what was said in words since then, the oldest first
 * @param agreements what was asked of partners and the municipality before it: open, or answered since then
 * @param steps those that were written at the gathering before, as far as they may be counted
 */
public record OpeningSheet(
        UUID dialogueId,
        String title,
        Instant startsAt,
        @Nullable Integer editionNumber,
        @Nullable PreviousTable previous,
        List<OnTheTable> open,
        List<OnTheTable> done,
        List<OnTheTable> letGo,
        List<OnTheTable> agreedHere,
        List<SaidOf> newSince,
        List<PartnerAgreementSummary> agreements,
        @Nullable StepCounts steps) {

    /** The gathering before. */
    public record PreviousTable(UUID dialogueId, @Nullable Integer editionNumber, Instant startsAt) {}

    /**
     * An action on the table.
     *
     * @param times how often it is back on the table, this time included
     * @param agreedLastTime whether the gathering before agreed it
     * @param owners who carries it, by name
     * @param offers what the table may choose; from the second return on there is more
     */
    public record OnTheTable(
            UUID id,
            String title,
            ActionKind kind,
            ActionStatus status,
            @Nullable String firstStep,
            @Nullable String needed,
            @Nullable LocalDate dueOn,
            Instant agreedAt,
            boolean agreedLastTime,
            int times,
            List<String> owners,
            List<LineKind> offers) {}

    /** Words about an action. */
    public record SaidOf(UUID actionId, String action, LineKind kind, String words, Instant saidAt) {}
}
