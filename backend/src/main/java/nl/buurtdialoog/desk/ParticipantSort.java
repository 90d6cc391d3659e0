package nl.buurtdialoog.desk;

/** In which order people are found. */
public enum ParticipantSort {
    /** Who signed up last first, and no more than somebody reads with a caller on the line. */
    LAST_CAME,
    /** By surname, page after page. */
    NAME
}
