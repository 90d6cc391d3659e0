package nl.buurtdialoog.programme;

/** What a row of the file does, or would do. */
public enum RowOutcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
