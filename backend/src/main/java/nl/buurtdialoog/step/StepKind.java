package nl.buurtdialoog.step;

/** What a step is for. Kept as a number: the order stays. */
public enum StepKind {
    CONTACT,
    MEANING,
    TALENT,
    OTHER
}
