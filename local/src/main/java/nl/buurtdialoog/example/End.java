package nl.buurtdialoog.example;

/** Where the story of an initiative is by now. */
enum End {
    APPLICATION,
    WAITING,
    DECLINED,
    MATCHING,
    /** An adviser, and no date yet. */
    CONVERSATION,
    /** A date in the days to come. */
    PLANNED,
    STOPPED,
    ADVICE,
    /** Written, and the initiative looks whether the facts are right. */
    FACTS,
    CALL,
    /** Two times nobody answered. */
    CALLED_IN_VAIN,
    LESSONS,
    CLOSED,
    NOT_REACHED;

    boolean isAccepted() {
        return ordinal() >= MATCHING.ordinal();
    }

    boolean isMatched() {
        return ordinal() >= CONVERSATION.ordinal();
    }

    boolean isSpokenWith() {
        return ordinal() >= ADVICE.ordinal();
    }

    boolean isAdvised() {
        return ordinal() >= CALL.ordinal();
    }

    boolean isReached() {
        return this == LESSONS || this == CLOSED;
    }
}
