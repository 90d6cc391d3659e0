package nl.buurtdialoog.trajectory;

/** What an advice still needs before it is sent. */
public enum AdviceNeed {
    /** The second reader who was asked to has to read it. */
    READING,
    /** The initiative has to say that its facts are right. */
    FACTS
}
