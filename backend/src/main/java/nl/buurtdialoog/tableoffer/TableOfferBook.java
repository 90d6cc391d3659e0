package nl.buurtdialoog.tableoffer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
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

    /** @param dialogueId what came of it */
    Page<TableOfferSummary> find(
            UUID organisationId,
            @Nullable TableOfferStatus status,
            @Nullable UUID dialogueId,
            int limit,
            @Nullable String cursor) {
        var rows = new Search<>(session, TableOfferSummary.SELECT, TableOfferSummary.class)
                .where("o.organisationId = :organisation", "organisation", organisationId)
                .where("o.status = :status", "status", status)
                .where("o.dialogue.id = :dialogue", "dialogue", dialogueId)
                .after("o.offeredAt", "o.id", Cursor.parse(cursor))
                .list("o.offeredAt, o.id", limit + 1);
        return Page.of(rows, limit, row -> new Object[] {row.offeredAt(), row.id()});
    }
}
