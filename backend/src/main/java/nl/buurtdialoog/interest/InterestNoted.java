package nl.buurtdialoog.interest;

/** That it is noted: the answer is the same whether it was noted before or not. */
public record InterestNoted(boolean noted) {

    static final InterestNoted YES = new InterestNoted(true);
}
