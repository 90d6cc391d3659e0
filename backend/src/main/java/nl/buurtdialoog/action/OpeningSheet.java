package nl.buurtdialoog.action;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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
 * @param keptAt since when it is kept as it was, because its dialogue was closed; null while it is made anew
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
        @Nullable StepCounts steps,
        @Nullable Instant keptAt) {

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
            List<LineKind> offers) {

        private OnTheTable past() {
            return with(title, firstStep, needed, List.of(), List.of());
        }

        private OnTheTable now(String title, List<String> owners) {
            return with(title, firstStep, needed, owners, offers);
        }

        /** What was said otherwise in the meantime stays as it was. */
        private OnTheTable reworded(NewAction before, NewAction after) {
            return with(
                    title,
                    Objects.equals(firstStep, before.firstStep()) ? after.firstStep() : firstStep,
                    Objects.equals(needed, before.needed()) ? after.needed() : needed,
                    owners,
                    offers);
        }

        private OnTheTable with(
                String title,
                @Nullable String firstStep,
                @Nullable String needed,
                List<String> owners,
                List<LineKind> offers) {
            return new OnTheTable(
                    id, title, kind, status, firstStep, needed, dueOn, agreedAt, agreedLastTime, times, owners, offers);
        }
    }

    /** Words about an action. */
    public record SaidOf(UUID actionId, String action, LineKind kind, String words, Instant saidAt) {}

    /** All actions that stand on it. */
    Set<UUID> actionIds() {
        return Stream.of(open, done, letGo, agreedHere)
                .flatMap(List::stream)
                .map(OnTheTable::id)
                .collect(toSet());
    }

    /** The same for later: nobody is named, and nothing can be chosen any more. */
    OpeningSheet kept(Instant at) {
        return with(action -> Stream.of(action.past()), newSince, agreements, at);
    }

    /** The same after the words of an action were put right. */
    OpeningSheet reworded(UUID actionId, NewAction before, NewAction after) {
        return with(
                action -> Stream.of(action.id.equals(actionId) ? action.reworded(before, after) : action),
                newSince,
                agreements,
                keptAt);
    }

    /** Without what was removed since, by the titles and requests of what is there. */
    OpeningSheet now(Map<UUID, String> titles, Map<UUID, List<String>> owners, Map<UUID, String> requests) {
        return with(
                action -> Stream.ofNullable(titles.get(action.id))
                        .map(title -> action.now(title, owners.getOrDefault(action.id, List.of()))),
                newSince.stream()
                        .flatMap(said -> Stream.ofNullable(titles.get(said.actionId))
                                .map(title -> new SaidOf(said.actionId, title, said.kind, said.words, said.saidAt)))
                        .toList(),
                agreements.stream()
                        .flatMap(asked ->
                                Stream.ofNullable(requests.get(asked.id())).map(asked::asking))
                        .toList(),
                keptAt);
    }

    private OpeningSheet with(
            Function<OnTheTable, Stream<OnTheTable>> each,
            List<SaidOf> newSince,
            List<PartnerAgreementSummary> agreements,
            @Nullable Instant keptAt) {
        return new OpeningSheet(
                dialogueId,
                title,
                startsAt,
                editionNumber,
                previous,
                open.stream().flatMap(each).toList(),
                done.stream().flatMap(each).toList(),
                letGo.stream().flatMap(each).toList(),
                agreedHere.stream().flatMap(each).toList(),
                newSince,
                agreements,
                steps,
                keptAt);
    }
}
