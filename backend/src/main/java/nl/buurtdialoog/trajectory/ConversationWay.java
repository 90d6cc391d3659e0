package nl.buurtdialoog.trajectory;

/** How an adviser and an initiative speak with each other. */
public enum ConversationWay {
    ONLINE,
    ON_THE_SPOT
}
