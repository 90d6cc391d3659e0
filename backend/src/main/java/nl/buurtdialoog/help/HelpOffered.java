package nl.buurtdialoog.help;

/** That an offer goes to who carries the action. The answer tells nothing of who that is. */
public record HelpOffered(boolean passedOn) {

    static final HelpOffered YES = new HelpOffered(true);
}
