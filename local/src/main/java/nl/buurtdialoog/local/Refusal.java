package nl.buurtdialoog.local;

/** Why the launcher does not go on, in words for the person who typed the command: shown without a stack trace. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
