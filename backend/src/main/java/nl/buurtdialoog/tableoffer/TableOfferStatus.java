package nl.buurtdialoog.tableoffer;

/** How far an offer is. */
public enum TableOfferStatus {
    NEW,
    IN_CONVERSATION,
    ACCEPTED,
    DECLINED
}
