package nl.buurtdialoog.action;

/** What somebody does for an action. */
public enum OwnerPart {
    /** Carries it, and is asked how it goes. */
    OWNER,
    HELPER
}
