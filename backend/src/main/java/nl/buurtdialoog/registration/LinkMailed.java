package nl.buurtdialoog.registration;

/** That a link is on its way, if there is anything to link to: the answer is always the same. */
public record LinkMailed(boolean sent) {

    static final LinkMailed YES = new LinkMailed(true);
}
