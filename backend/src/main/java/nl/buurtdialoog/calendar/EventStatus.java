package nl.buurtdialoog.calendar;

/** Whether an event goes on, for who has it in their calendar. */
public enum EventStatus {
    CONFIRMED,
    /** It may still change whether they are there. */
    TENTATIVE,
    CANCELLED
}
