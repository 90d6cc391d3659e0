package nl.buurtdialoog.trajectory;

/** What came of an attempt to call an initiative. */
public enum CallOutcome {
    REACHED,
    CALL_BACK,
    NOT_REACHED
}
