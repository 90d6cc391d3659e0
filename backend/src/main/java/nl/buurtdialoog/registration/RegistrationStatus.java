package nl.buurtdialoog.registration;

/** waiting in the queue, confirmed with a seat, or cancelled. */
public enum RegistrationStatus {
    WAITING,
    CONFIRMED,
    CANCELLED
}
