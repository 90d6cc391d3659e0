package nl.buurtdialoog.action;

/** What an action of a group is for. */
public enum ActionKind {
    /** Talking on about the same with the same people. */
    DEEPENING,
    /** The same with more people, or elsewhere. */
    BROADENING,
    /** Bringing people and groups together. */
    CONNECTING,
    OTHER
}
