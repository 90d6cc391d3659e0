package nl.buurtdialoog.partner;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Client;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What happened in a quarter, by neighbourhood, as far as a partner may know it. */
@ApplicationScoped
class CountBook {

    /** More than an organisation holds in three months. */
    private static final int MOST = 5_000;

    private static final String HAPPENED = """
            select new nl.buurtdialoog.partner.Happened(new nl.buurtdialoog.place.NeighbourhoodCard(n.id, n.name,
                n.municipality), d.id, d.status, d.participants) from Dialogue d join d.neighbourhood n""";

    private static final Comparator<NeighbourhoodCounts> BY_NAME = comparing(
                    (NeighbourhoodCounts counts) -> counts.neighbourhood().municipality())
            .thenComparing(counts -> counts.neighbourhood().name())
            .thenComparing(counts -> counts.neighbourhood().id());

    @Inject
    Session session;

    @Inject
    OwnOutcomes outcomes;

    @Inject
    Clock clock;

    @Transactional
    PartnerCounts read(Client client, @Nullable String written, @Nullable UUID neighbourhoodId) {
        var now = clock.instant();
        var quarter = written == null ? Quarter.at(now) : Quarter.of(written);
        var own = outcomes.of(client, quarter);
        var isOver = !now.isBefore(quarter.isOver());
        var items = happened(client, quarter, neighbourhoodId).stream()
                .collect(groupingBy(Happened::neighbourhood))
                .entrySet()
                .stream()
                .map(cell -> new Cell(cell.getKey(), cell.getValue(), own, isOver).counts())
                .sorted(BY_NAME)
                .toList();
        return new PartnerCounts(quarter.toString(), quarter.startsOn(), quarter.endsOn(), items, null, now);
    }

    private List<Happened> happened(Client client, Quarter quarter, @Nullable UUID neighbourhoodId) {
        return new Search<>(session, HAPPENED, Happened.class)
                .that("d.status <> DRAFT")
                .where("d.organisationId = :organisation", "organisation", client.organisationId())
                .where("d.startsAt >= :begins", "begins", quarter.begins())
                .where("d.startsAt < :over", "over", quarter.isOver())
                .where("n.id = :neighbourhood", "neighbourhood", neighbourhoodId)
                .list("d.id", MOST);
    }
}
