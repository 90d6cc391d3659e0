package nl.buurtdialoog.step;

/** How far a step is. Kept as a number: the order stays. */
public enum StepState {
    OPEN,
    DONE,
    NOT_YET,
    LET_BE
}
