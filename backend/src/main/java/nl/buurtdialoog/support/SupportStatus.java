package nl.buurtdialoog.support;

/** How it stands with a wish to look along. */
public enum SupportStatus {
    ASKED,
    /** They look along now. */
    GRANTED,
    REFUSED,
    /** The hour is over, or was ended before. */
    ENDED,
    /** Nobody answered within a day. */
    LAPSED
}
