package nl.buurtdialoog.action;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of an action: what it becomes, or how it goes on. */
public enum LineKind {
    AGREED(ActionStatus.AGREED),
    BUSY(ActionStatus.BUSY),
    HELP_NEEDED(ActionStatus.HELP_NEEDED),
    DONE(ActionStatus.DONE),
    LET_GO(ActionStatus.LET_GO),
    /** It stays, with another date. */
    STAYS(null),
    /** It goes on with a smaller first step. */
    SMALLER(null),
    /** Somebody else carries it from now on. */
    HANDED_OVER(null),
    /** Only words. */
    NOTE(null);

    private static final List<LineKind> AT_FIRST = List.of(DONE, BUSY, HELP_NEEDED, STAYS, LET_GO);

    private static final List<LineKind> AFTER_A_WHILE =
            List.of(DONE, BUSY, SMALLER, HANDED_OVER, HELP_NEEDED, STAYS, LET_GO);

    /** What an action becomes by it; null when its status stays. */
    final @Nullable ActionStatus status;

    LineKind(@Nullable ActionStatus status) {
        this.status = status;
    }

    static LineKind of(ActionStatus status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What the table is offered for an action.
     *
     * @param times how often it has come back: from the second time on there is more to choose
     */
    static List<LineKind> offered(ActionStatus status, int times) {
        return (times >= 2 ? AFTER_A_WHILE : AT_FIRST)
                .stream()
                        .filter(kind -> kind.status == null ? status.isOpen() : status.leadsTo(kind.status))
                        .toList();
    }
}
