package nl.buurtdialoog.idea;

/** How an idea is chosen. */
public enum ChoiceWay {
    /** Talked over together. */
    CONSULTATION,
    /** A short dialogue, after which everybody gives dots, counted by hand. */
    SHORT_DIALOGUE
}
