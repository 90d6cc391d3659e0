package nl.buurtdialoog.registration;

/** Waiting in the queue, offered a seat for a while, confirmed with a seat, or cancelled. */
public enum RegistrationStatus {
    WAITING,
    OFFERED,
    CONFIRMED,
    CANCELLED
}
