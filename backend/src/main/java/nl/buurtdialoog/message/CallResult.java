package nl.buurtdialoog.message;

/** How a call went. */
public enum CallResult {
    REACHED,
    NOT_REACHED,
    /** Reached, and would rather be called at another moment; or it was no good moment to call. */
    CALL_BACK
}
