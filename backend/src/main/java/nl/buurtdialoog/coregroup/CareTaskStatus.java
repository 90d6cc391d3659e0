package nl.buurtdialoog.coregroup;

/** How far a task is. */
public enum CareTaskStatus {
    /** Whoever wants it may take it. */
    OPEN,
    /** Somebody was asked, and has not answered. */
    ASKED,
    TAKEN,
    DONE
}
