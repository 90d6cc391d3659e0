package nl.buurtdialoog.tableoffer;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.TABLE_OFFERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Everybody who offers an organisation a table, the longest waiting first. */
@ApplicationScoped
class TableOfferBook {

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    /** @param dialogueId what came of it */
    Page<TableOfferSummary> find(
            UUID organisationId,
            @Nullable TableOfferStatus status,
            @Nullable UUID dialogueId,
            int limit,
            @Nullable String cursor) {
        var rows = new Search<>(session, TableOfferSummary.SELECT, TableOfferSummary.Row.class)
                .where("o.organisationId = :organisation", "organisation", organisationId)
                .where("o.status = :status", "status", status)
                .where("o.dialogue.id = :dialogue", "dialogue", dialogueId)
                .after("o.offeredAt", "o.id", Cursor.parse(cursor))
                .list("o.offeredAt, o.id", limit + 1);
        var page = Page.of(rows, limit, row ->
                new Object[] {row.summary().offeredAt(), row.summary().id()});
        trail.write(organisationId, READ, TABLE_OFFERS, page.items().stream().map(TableOfferSummary.Row::offererId));
        return new Page<>(
                page.items().stream().map(TableOfferSummary.Row::summary).toList(), page.next());
    }

    /** One offer, for who reads it or has just changed it. */
    TableOfferDetails show(TableOffer offer, AuditAct act) {
        trail.write(offer.organisationId, act, TABLE_OFFERS, Stream.of(offer.offerer.id));
        return TableOfferDetails.of(offer);
    }
}
