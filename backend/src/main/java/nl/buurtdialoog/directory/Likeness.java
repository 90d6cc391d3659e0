package nl.buurtdialoog.directory;

/** Why two may be one. */
public enum Likeness {
    /** One name, and addresses or numbers that differ by a slip of the finger. */
    SAME_NAME,
    /** One address or number, and names that could be one person's. */
    SAME_CONTACT
}
