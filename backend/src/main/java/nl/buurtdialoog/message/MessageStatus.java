package nl.buurtdialoog.message;

/** queued until it is sent, or failed for good; withdrawn when its reason was gone before it left. */
public enum MessageStatus {
    QUEUED,
    SENT,
    FAILED,
    WITHDRAWN
}
