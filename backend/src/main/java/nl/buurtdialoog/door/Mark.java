package nl.buurtdialoog.door;

/** What was said at the door about one person. Nothing yet is EXPECTED. */
public enum Mark {
    EXPECTED,
    PRESENT,
    ABSENT,
    /** They told that they stay away: their seat is free at once. */
    ABSENT_WITH_NOTICE
}
