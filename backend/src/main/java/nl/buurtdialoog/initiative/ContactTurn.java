package nl.buurtdialoog.initiative;

/** Whom to call first, and who else when that one is away. */
public enum ContactTurn {
    FIRST,
    SECOND
}
