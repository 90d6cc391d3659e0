package nl.buurtdialoog.dialogue;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Overlap;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What the public sees of all that is coming, the soonest first. Never a draft, and the same for everybody. */
@ApplicationScoped
public class Agenda {

    @Inject
    Session session;

    @Inject
    Clock clock;

    Page<DialogueSummary> find(AgendaFilter filter, int limit, @Nullable String cursor) {
        var now = clock.instant();
        var after = Cursor.parse(cursor);
        var rows = new Search<>(session, AgendaRow.SELECT, AgendaRow.class)
                .that("d.status <> DRAFT")
                .that(filter.organisationId == null ? NO_PRACTICE : "1 = 1")
                .where("d.startsAt >= :from", "from", firstMoment(filter, now))
                .where("d.startsAt < :until", "until", dayAfter(filter.until))
                .where("n.id = :neighbourhood", "neighbourhood", filter.neighbourhoodId)
                .where("t.id = :theme", "theme", filter.themeId)
                .where("d.campaign.id = :campaign", "campaign", filter.campaignId)
                .where("d.organisationId = :organisation", "organisation", filter.organisationId)
                .where("d.updatedAt >= :since", "since", Overlap.before(filter.updatedSince))
                .each(SearchWords.FOUND, SearchWords.of(filter.q))
                .where(WITH_SEATS, "now", filter.withSeats ? now : null)
                .after("d.startsAt", "d.id", after)
                .list("d.startsAt, d.id", limit + 1);
        var page = Page.of(rows, limit, row -> new Object[] {row.startsAt(), row.id()});
        return new Page<>(page.items().stream().map(row -> row.at(now)).toList(), page.next());
    }

    /** What is practised with stands in the agenda of its own organisation only. */
    static final String NO_PRACTICE =
            "not exists (select 1 from Organisation o where o.id = d.organisationId and o.sandbox)";

    private static final String WITH_SEATS = "d.status = PUBLISHED and s.seatsTaken + s.seatsHeld < s.seats"
            + " and d.startsAt > :now and d.registrationClosesAt > :now"
            + " and (d.registrationOpensAt is null or d.registrationOpensAt <= :now)";

    /** Up to five others with a seat left: in the same neighbourhood first, then the same theme, then the nearest date. */
    List<DialogueSummary> alternatives(UUID dialogueId) {
        var dialogue = Dialogue.published(dialogueId);
        var now = clock.instant();
        return new Search<>(session, AgendaRow.SELECT, AgendaRow.class)
                        .where("d.organisationId = :organisation", "organisation", dialogue.organisationId)
                        .where("d.id <> :itself", "itself", dialogueId)
                        .where(WITH_SEATS, "now", now)
                        .where("n.municipality = :municipality", "municipality", dialogue.neighbourhood.municipality)
                        .list("d.startsAt, d.id", Page.MAX_LIMIT)
                        .stream()
                        .sorted(Nearness.to(dialogue))
                        .limit(5)
                        .map(row -> row.at(now))
                        .toList();
    }

    /** One that everybody may see, with all that its page tells, in one query. A draft is not found. */
    DialogueDetails read(UUID dialogueId) {
        var now = clock.instant();
        return session
                .createSelectionQuery(
                        "select d, s, o from Dialogue d join fetch d.theme join fetch d.venue v join fetch v.neighbourhood"
                                + " left join fetch v.rooms left join fetch d.room"
                                + " join DialogueSeats s on s.dialogueId = d.id"
                                + " join Organisation o on o.id = d.organisationId"
                                + " where d.id = :id and d.status <> DRAFT",
                        Object[].class)
                .setParameter("id", dialogueId)
                .setReadOnly(true)
                .getResultList()
                .stream()
                .findFirst()
                .map(row -> DialogueDetails.of((Dialogue) row[0], (DialogueSeats) row[1], (Organisation) row[2], now))
                .orElseThrow(Problem::notFound);
    }

    /** These, in no order, as far as everybody may see them. Call it within a transaction. */
    public List<DialogueSummary> these(Collection<UUID> dialogues) {
        var now = clock.instant();
        return dialogues.isEmpty()
                ? List.of()
                : new Search<>(session, AgendaRow.SELECT, AgendaRow.class)
                                .that("d.status <> DRAFT")
                                .where("d.id in :dialogues", "dialogues", dialogues)
                                .list("d.id", dialogues.size())
                                .stream()
                                .map(row -> row.at(now))
                                .toList();
    }

    /** The neighbourhoods, themes and campaigns that have something coming. */
    AgendaFilters filters() {
        return AgendaFilters.at(clock.instant(), session);
    }

    /** Whoever pulls changes also wants what is over; everybody else begins today. */
    private static @Nullable Instant firstMoment(AgendaFilter filter, Instant now) {
        if (filter.from != null) {
            return filter.from.atStartOfDay(AMSTERDAM).toInstant();
        }
        return filter.updatedSince != null
                ? null
                : now.atZone(AMSTERDAM).truncatedTo(ChronoUnit.DAYS).toInstant();
    }

    private static @Nullable Instant dayAfter(@Nullable LocalDate until) {
        return until == null ? null : until.plusDays(1).atStartOfDay(AMSTERDAM).toInstant();
    }
}
