package nl.buurtdialoog.message;

/**
 * queued until it has left or somebody was called, or failed for good; withdrawn when its reason was gone before it was
 * told; not reached when two calls were in vain, or nobody can reach them at all.
 */
public enum MessageStatus {
    QUEUED,
    SENT,
    FAILED,
    WITHDRAWN,
    NOT_REACHED
}
