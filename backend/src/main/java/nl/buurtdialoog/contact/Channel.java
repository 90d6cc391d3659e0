package nl.buurtdialoog.contact;

/** By which way somebody is told: we write, somebody calls, somebody posts a letter, or nobody can reach them. */
public enum Channel {
    EMAIL,
    TEXT,
    CALL,
    LETTER,
    /** Nobody can reach them: they have a card with date, code and number, and there is a notice on the door. */
    NONE;

    /** Whether it leaves by itself; a call and a letter wait for a person. */
    public boolean leavesByItself() {
        return this == EMAIL || this == TEXT;
    }
}
