package nl.buurtdialoog.directory;

/** What a row of a list of people does, or would do. */
public enum PersonOutcome {
    /** Somebody we did not know. */
    CREATED,
    /** Known, and may be invited from now on. */
    CONSENT_ADDED,
    /** Known by name and contact together: nothing changes. */
    KNOWN,
    REFUSED
}
