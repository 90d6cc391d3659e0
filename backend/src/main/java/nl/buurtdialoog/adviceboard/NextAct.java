package nl.buurtdialoog.adviceboard;

/** What somebody does next in a trajectory: the act that leaves the evidence of its step. */
public enum NextAct {
    ANSWER,
    ANSWER_WHEN_FREE,
    MATCH,
    PLAN_CONVERSATION,
    HOLD_CONVERSATION,
    WRITE_ADVICE,
    READ_ALONG,
    ASK_FACTS,
    AWAIT_FACTS,
    SEND_ADVICE,
    AGREE_CALL,
    CALL,
    LEARN
}
