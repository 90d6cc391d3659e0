package nl.buurtdialoog.message;

/** The occasions on which we write. What is said then is known by the feature that has its {@link MessageWriter}. */
public enum MessageTemplate {
    REGISTRATION_CONFIRMED,
    REGISTRATION_WAITING,
    SEAT_OFFERED,
    OFFER_LAPSED,
    REGISTRATION_CANCELLED,
    DIALOGUE_CANCELLED,
    REGISTRATION_LINK
}
