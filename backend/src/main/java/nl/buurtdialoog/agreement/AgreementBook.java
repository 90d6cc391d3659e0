package nl.buurtdialoog.agreement;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.message.Switchboard;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The agreements of an organisation, to read. */
@ApplicationScoped
public class AgreementBook {

    private static final int MOST = 100;

    @Inject
    Session session;

    @Inject
    Switchboard switchboard;

    /** Of what a list is. */
    record Board(
            @Nullable UUID cycleId,
            @Nullable UUID neighbourhoodId,
            @Nullable AgreementStatus status,
            @Nullable UUID partnerClientId) {}

    /** The longest asked first. */
    Page<PartnerAgreementSummary> find(UUID organisationId, Board board, int limit, @Nullable String cursor) {
        var rows = new Search<>(session, "select a from PartnerAgreement a", PartnerAgreement.class)
                .where("a.organisationId = :organisation", "organisation", organisationId)
                .where("a.cycleId = :cycle", "cycle", board.cycleId())
                .where("a.neighbourhood.id = :neighbourhood", "neighbourhood", board.neighbourhoodId())
                .where("a.status = :status", "status", board.status())
                .where("a.partnerClientId = :client", "client", board.partnerClientId())
                .after("a.askedAt", "a.id", Cursor.parse(cursor))
                .list("a.askedAt, a.id", limit + 1);
        var page = Page.of(rows, limit, agreement -> new Object[] {agreement.askedAt, agreement.id});
        return new Page<>(page.items().stream().map(PartnerAgreementSummary::of).toList(), page.next());
    }

    PartnerAgreementDetails show(PartnerAgreement agreement) {
        return PartnerAgreementDetails.of(agreement, switchboard.channelTo(agreement.contact()));
    }

    /** What those of these that are still there ask. */
    public Map<UUID, String> requests(UUID organisationId, Collection<UUID> ids) {
        return PartnerAgreement.<PartnerAgreement>list("organisationId = ?1 and id in ?2", organisationId, ids).stream()
                .collect(toMap(agreement -> agreement.id, agreement -> agreement.request));
    }

    /**
     * What a gathering looks at: asked at an earlier one, and open or answered since another moment.
     *
     * @param since when the gathering before began
     */
    public List<PartnerAgreementSummary> onTheTable(Dialogue dialogue, Instant since) {
        return session
                .createQuery(
                        "select a from PartnerAgreement a left join fetch a.dialogue d"
                                + " where a.organisationId = :organisation and a.askedAt < :now"
                                + " and (d is null or d.startsAt < :now) and "
                                + (dialogue.cycleId == null
                                        ? "a.cycleId is null and a.neighbourhood.id = :circle"
                                        : "a.cycleId = :circle")
                                + " and (a.status in :open or a.answeredAt > :since) order by a.askedAt, a.id",
                        PartnerAgreement.class)
                .setParameter("organisation", dialogue.organisationId)
                .setParameter("now", dialogue.startsAt)
                .setParameter("circle", dialogue.cycleId == null ? dialogue.neighbourhood.id : dialogue.cycleId)
                .setParameter("open", AgreementStatus.OPEN)
                .setParameter("since", since)
                .setMaxResults(MOST)
                .list()
                .stream()
                .map(PartnerAgreementSummary::of)
                .toList();
    }
}
