package nl.buurtdialoog.partner;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.organisation.Client;
import nl.buurtdialoog.registration.RegistrationStatus;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Overlap;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Search;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What a client signed up, the longest unchanged first: who goes on from the last answer misses nothing. */
@ApplicationScoped
class PartnerRegistrationList {

    private static final String ROWS = """
            select new nl.buurtdialoog.partner.PartnerRegistrationList$Row(r.introducedBy, r.status,
                (select count(p) from RegistrationPerson p where p.registration = r),
                (select count(p) from RegistrationPerson p where p.registration = r and p.cancelled),
                (select count(o) from Registration o where o.dialogue = r.dialogue and o.status in (WAITING, OFFERED)
                    and (o.registeredAt < r.registeredAt or (o.registeredAt = r.registeredAt and o.id <= r.id))),
                r.offerExpiresAt)
            from Registration r where r.organisationId = :organisation and r.introducedBy in :signUps order by r.id""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** A registration behind a sign-up, without anybody's name. */
    record Row(
            UUID signUp,
            RegistrationStatus status,
            long all,
            long away,
            long inLine,
            @Nullable Instant offerExpiresAt) {

        /** Who stays away while the others come is a part of its own. */
        Stream<PartnerRegistrationPart> parts() {
            var number = status == WAITING ? (int) inLine : null;
            return Stream.of(
                            new PartnerRegistrationPart(status, (int) (all - away), number, offerExpiresAt),
                            new PartnerRegistrationPart(CANCELLED, (int) away, null, null))
                    .filter(part -> part.people() > 0);
        }
    }

    @Transactional
    PartnerRegistrationDetails one(Client client, UUID id) {
        return of(PartnerRegistration.of(client, id));
    }

    @Transactional
    PartnerRegistrationPage find(
            Client client,
            @Nullable UUID dialogueId,
            @Nullable Instant updatedSince,
            int limit,
            @Nullable String cursor) {
        var retrievedAt = clock.instant();
        var rows = new Search<>(session, "from PartnerRegistration r", PartnerRegistration.class)
                .where("r.organisationId = :organisation", "organisation", client.organisationId())
                .where("r.partnerClientId = :client", "client", client.id())
                .where("r.dialogueId = :dialogue", "dialogue", dialogueId)
                .where("r.changedAt >= :since", "since", Overlap.before(updatedSince))
                .after("r.changedAt", "r.id", Cursor.parse(cursor))
                .list("r.changedAt, r.id", limit + 1);
        var page = Page.of(rows, limit, row -> new Object[] {row.changedAt, row.id});
        return new PartnerRegistrationPage(of(page.items()), page.next(), retrievedAt);
    }

    /** What the partner sees of this one. */
    PartnerRegistrationDetails of(PartnerRegistration signUp) {
        return of(List.of(signUp)).getFirst();
    }

    /** The registrations behind a sign-up that are so now. */
    List<UUID> registrationsOf(PartnerRegistration signUp, RegistrationStatus... now) {
        return session.createSelectionQuery(
                        "select id from Registration where organisationId = :organisation and introducedBy = :signUp"
                                + " and status in :now order by id",
                        UUID.class)
                .setParameter("organisation", signUp.organisationId)
                .setParameter("signUp", signUp.id)
                .setParameterList("now", List.of(now))
                .list();
    }

    /** Whose data a sign-up is about. */
    Stream<@Nullable UUID> participantsOf(PartnerRegistration signUp) {
        return session.createSelectionQuery(
                        "select p.participant.id from RegistrationPerson p where p.organisationId = :organisation"
                                + " and p.registration.introducedBy = :signUp",
                        UUID.class)
                .setParameter("organisation", signUp.organisationId)
                .setParameter("signUp", signUp.id)
                .getResultStream();
    }

    /** What partners see of these, which are of one organisation. */
    List<PartnerRegistrationDetails> of(List<PartnerRegistration> signUps) {
        if (signUps.isEmpty()) {
            return List.of();
        }
        var parts = session.createSelectionQuery(ROWS, Row.class)
                .setParameter("organisation", signUps.getFirst().organisationId)
                .setParameterList(
                        "signUps", signUps.stream().map(signUp -> signUp.id).toList())
                .getResultStream()
                .collect(groupingBy(Row::signUp, flatMapping(Row::parts, toList())));
        return signUps.stream()
                .map(signUp -> PartnerRegistrationDetails.of(signUp, parts.getOrDefault(signUp.id, List.of())))
                .toList();
    }
}
