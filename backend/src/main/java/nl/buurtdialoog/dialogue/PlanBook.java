package nl.buurtdialoog.dialogue;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All that an organisation plans and planned, drafts too, the soonest first. */
@ApplicationScoped
public class PlanBook {

    @Inject
    Session session;

    Page<DialoguePlanSummary> find(UUID organisationId, PlanFilter filter, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, DialoguePlanSummary.SELECT, DialoguePlanSummary.class)
                .where("d.organisationId = :organisation", "organisation", organisationId)
                .where("d.status = :status", "status", filter.status)
                .where("d.startsAt >= :from", "from", startOf(filter.from))
                .where("d.startsAt < :until", "until", startOf(dayAfter(filter.until)))
                .where("d.campaign.id = :campaign", "campaign", filter.campaignId)
                .each(SearchWords.FOUND, SearchWords.of(filter.q))
                .after("d.startsAt", "d.id", Cursor.parse(cursor))
                .list("d.startsAt, d.id", limit + 1);
        return Page.of(rows, limit, row -> new Object[] {row.startsAt(), row.id()});
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(AMSTERDAM).toInstant();
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
