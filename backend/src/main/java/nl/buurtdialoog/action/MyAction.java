package nl.buurtdialoog.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An action as who carries it sees it.
 *
 * @param name of who holds the link
 * @param others who carries it too, by name
 * @param next when it is on the table again
 */
public record MyAction(
        String name,
        Language language,
        String title,
        ActionKind kind,
        @Nullable String firstStep,
        @Nullable String needed,
        @Nullable LocalDate dueOn,
        boolean helpShown,
        ActionStatus status,
        List<ActionStatus> mayBecome,
        @Nullable NextTable next,
        List<String> others,
        List<ActionLine.Said> lines) {

    /** The gathering at which it is asked how it goes. */
    public record NextTable(String title, Instant startsAt) {}

    static MyAction of(ActionOwner owner, @Nullable NextTable next) {
        var action = owner.action;
        return new MyAction(
                owner.name,
                owner.language,
                action.title,
                action.kind,
                action.firstStep,
                action.needed,
                action.dueOn,
                action.helpShown,
                action.status,
                ActionDetails.mayBecome(action),
                next,
                ActionOwner.of(action).stream()
                        .filter(other -> !other.id.equals(owner.id))
                        .map(other -> other.name)
                        .toList(),
                ActionLine.of(action).stream().map(ActionLine::said).toList());
    }
}
