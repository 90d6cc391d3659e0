package nl.buurtdialoog.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtdialoog.action.OpeningSheet.OnTheTable;
import nl.buurtdialoog.action.OpeningSheet.PreviousTable;
import nl.buurtdialoog.action.OpeningSheet.SaidOf;
import nl.buurtdialoog.agreement.AgreementBook;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.step.StepCounts;
import org.jspecify.annotations.Nullable;

/** Makes the opening sheet of a gathering out of what was agreed at those before it. Nothing of it is kept before the closing. */
@ApplicationScoped
class SheetMaker {

    private static final int MOST = 100;

    @Inject
    ActionBook book;

    @Inject
    AgreementBook agreements;

    /** What the sheet of a gathering is made of. */
    private record Material(
            Dialogue dialogue, @Nullable Dialogue previous, List<Instant> beginnings, Map<UUID, List<String>> owners) {

        /** An action agreed at a gathering comes back from the next one on. */
        private OnTheTable onTheTable(Action action) {
            var agreedAt = action.dialogue == null ? action.agreedAt : action.dialogue.startsAt;
            var times = 1 + (int) beginnings.stream().filter(agreedAt::isBefore).count();
            return new OnTheTable(
                    action.id,
                    action.title,
                    action.kind,
                    action.status,
                    action.firstStep,
                    action.needed,
                    action.dueOn,
                    action.agreedAt,
                    previous != null && action.dialogue != null && action.dialogue.id.equals(previous.id),
                    times,
                    owners.getOrDefault(action.id, List.of()),
                    LineKind.offered(action.status, times));
        }

        private boolean isOpen(Action action) {
            return action.settledAt == null || action.settledAt.isAfter(dialogue.startsAt);
        }

        private List<OnTheTable> settled(List<Action> actions, ActionStatus status) {
            return actions.stream()
                    .filter(action -> !isOpen(action) && action.status == status)
                    .map(this::onTheTable)
                    .toList();
        }
    }

    /** With who carries each action, by name. */
    OpeningSheet of(Dialogue dialogue) {
        return made(dialogue, actions -> book.ownersOf(dialogue.organisationId, actions));
    }

    OpeningSheet withoutOwners(Dialogue dialogue) {
        return made(dialogue, actions -> Map.of());
    }

    private OpeningSheet made(Dialogue dialogue, Function<List<Action>, Map<UUID, List<String>>> owners) {
        var circle = Circle.of(dialogue);
        var previous = circle.before(dialogue).orElse(null);
        var since = previous == null ? Instant.EPOCH : previous.startsAt;
        var actions = circle.actions(dialogue.startsAt, since, MOST).stream()
                .filter(action -> isAgreedBefore(action, dialogue))
                .toList();
        var agreedHere = Action.agreedAt(dialogue);
        var named = owners.apply(
                Stream.concat(actions.stream(), agreedHere.stream()).toList());
        var material = new Material(dialogue, previous, circle.beginningsBefore(dialogue), named);
        return new OpeningSheet(
                dialogue.id,
                dialogue.title,
                dialogue.startsAt,
                dialogue.editionNumber,
                previous == null ? null : new PreviousTable(previous.id, previous.editionNumber, previous.startsAt),
                actions.stream()
                        .filter(material::isOpen)
                        .map(material::onTheTable)
                        .toList(),
                material.settled(actions, ActionStatus.DONE),
                material.settled(actions, ActionStatus.LET_GO),
                agreedHere.stream().map(material::onTheTable).toList(),
                said(actions, since, dialogue.startsAt),
                agreements.onTheTable(dialogue, since),
                previous == null ? null : StepCounts.of(previous),
                null);
    }

    /** What a gathering agrees itself is not on its own table yet. */
    private static boolean isAgreedBefore(Action action, Dialogue dialogue) {
        return action.dialogue == null || action.dialogue.startsAt.isBefore(dialogue.startsAt);
    }

    private static List<SaidOf> said(List<Action> actions, Instant since, Instant until) {
        if (actions.isEmpty()) {
            return List.of();
        }
        return ActionLine.<ActionLine>list(
                        "from ActionLine l join fetch l.action where l.organisationId = ?1 and l.action in ?2"
                                + " and l.words is not null and l.saidAt > ?3 and l.saidAt < ?4 order by l.saidAt, l.id",
                        actions.getFirst().organisationId,
                        actions,
                        since,
                        until)
                .stream()
                .map(line -> new SaidOf(
                        line.action.id, line.action.title, line.kind, String.valueOf(line.words), line.saidAt))
                .toList();
    }
}
