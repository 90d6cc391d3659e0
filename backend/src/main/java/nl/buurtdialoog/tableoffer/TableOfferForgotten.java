package nl.buurtdialoog.tableoffer;

import java.util.UUID;

/** What somebody offered is forgotten with them, and so is that others were reached through them. */
public record TableOfferForgotten(UUID organisationId, UUID tableOfferId, String offererName) {

    /** Names stay out of logs, also by accident. */
    @Override
    public String toString() {
        return "TableOfferForgotten[" + tableOfferId + "]";
    }
}
