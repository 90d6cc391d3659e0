package nl.buurtdialoog.trajectory;

/** What a conversation is about: who they are, the three goals of an initiative, with whom, and what comes next. */
public enum ConversationTopic {
    INITIATIVE,
    NETWORK,
    BELONGING,
    MEANING,
    PARTNERS,
    NEXT
}
