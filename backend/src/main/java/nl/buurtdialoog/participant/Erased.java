package nl.buurtdialoog.participant;

/** The answer to who is erased, or asks it for somebody. It holds nothing of them any more. */
public record Erased(boolean erased) {

    public static final Erased YES = new Erased(true);
}
