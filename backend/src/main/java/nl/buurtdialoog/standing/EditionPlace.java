package nl.buurtdialoog.standing;

/** How somebody who always comes stands for one edition. */
public enum EditionPlace {
    /** It is not published yet: their seat comes by itself. */
    EXPECTED,
    COMING,
    OFFERED,
    WAITING,
    /** They do not come this time. */
    SKIPPED,
    /** It was published before they always came, and they did not sign up. */
    NONE
}
