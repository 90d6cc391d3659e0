package nl.buurtdialoog.dialogue;

/** draft, published, held, closed (its counts frozen); or cancelled with a reason. */
public enum DialogueStatus {
    DRAFT,
    PUBLISHED,
    HELD,
    CLOSED,
    CANCELLED
}
