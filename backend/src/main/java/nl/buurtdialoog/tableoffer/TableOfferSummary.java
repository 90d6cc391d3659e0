package nl.buurtdialoog.tableoffer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the list of offers. */
@Schema(name = "TableOffer")
public record TableOfferSummary(
        UUID id,
        String name,
        String whereabouts,
        PlaceKind place,
        int people,
        TableOfferStatus status,
        Instant offeredAt) {

    static final String SELECT = "select new nl.buurtdialoog.tableoffer.TableOfferSummary$Row(p.id,"
            + " new nl.buurtdialoog.tableoffer.TableOfferSummary(o.id, p.name, o.whereabouts, o.place, o.people, o.status,"
            + " o.offeredAt)) from TableOffer o join o.offerer p";

    /** A line, and who offers. */
    record Row(UUID offererId, TableOfferSummary summary) {}
}
