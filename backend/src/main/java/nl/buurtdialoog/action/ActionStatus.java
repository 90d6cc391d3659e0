package nl.buurtdialoog.action;

import java.util.EnumSet;
import java.util.Set;

/** How far an action is. Every step can be taken back: what was tapped by mistake, or is picked up again. */
public enum ActionStatus {
    AGREED,
    BUSY,
    HELP_NEEDED,
    DONE,
    LET_GO;

    static final Set<ActionStatus> OPEN = EnumSet.of(AGREED, BUSY, HELP_NEEDED);

    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Whether an action may become that from here. */
    boolean leadsTo(ActionStatus next) {
        return switch (this) {
            case AGREED, BUSY, HELP_NEEDED -> next != this;
            case DONE -> next == BUSY;
            case LET_GO -> next == AGREED || next == BUSY;
        };
    }
}
