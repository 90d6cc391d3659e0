package nl.buurtdialoog.contact;

/** How somebody hears of a change: we write, somebody calls, or nobody can (then there is a notice on the door). */
public enum Told {
    EMAIL,
    CALL,
    NOT_REACHABLE
}
