package nl.buurtdialoog.webhook;

/** How far a message to a partner is. */
public enum DeliveryStatus {
    WAITING,
    DELIVERED,
    FAILED
}
