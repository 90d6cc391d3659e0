package nl.buurtdialoog.backup;

/** Why nothing was backed up or put back, in words for the person who typed the command. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }
}
