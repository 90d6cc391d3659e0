package nl.buurtdialoog.trajectory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a trajectory stands: what is done next, or how it ended. It follows from its {@link Evidence}. */
@Schema(name = "TrajectoryStep")
public enum Step {
    APPLICATION,
    WAITING,
    MATCHING,
    CONVERSATION,
    ADVICE,
    CALL,
    LESSONS,
    CLOSED,
    NOT_REACHED,
    DECLINED,
    STOPPED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return ordinal() < CLOSED.ordinal();
    }

    /** Whether it takes one of the places of its programme: from its acceptance on, unless it stopped. */
    public boolean takesPlace() {
        return ordinal() >= MATCHING.ordinal() && ordinal() <= NOT_REACHED.ordinal();
    }

    /** Whether the initiative got all it was promised. Who could not be reached is counted apart. */
    public boolean isDone() {
        return this == CLOSED;
    }
}
