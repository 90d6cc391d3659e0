package nl.buurtdialoog.directory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.DIRECTORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** To which dialogues somebody came or was going to come, and with whom. */
@ApplicationScoped
class History {

    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    /** How often somebody said themselves that they take part: %s is the person. */
    private static final String CONSENTS = "(select count(c) from Consent c where c.organisationId = p.organisationId"
            + " and c.participant = %s and c.dialogueId = p.dialogueId"
            + " and c.purpose = nl.buurtdialoog.participant.ConsentPurpose.TAKING_PART and c.withdrawnAt is null)";

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    /** The furthest ahead first. */
    Page<Visit> visits(UUID organisationId, UUID participantId, int limit, @Nullable Cursor cursor) {
        var participant = Participant.of(organisationId, participantId);
        var page = Page.of(rows(participant, limit, cursor == null ? START : cursor), limit, visit ->
                new Object[] {visit.startsAt(), visit.id()});
        var companions = companions(participant, page.items());
        trail.write(
                organisationId,
                READ,
                DIRECTORY,
                Stream.concat(
                        Stream.of(participantId),
                        companions.values().stream().flatMap(List::stream).map(Companion::participantId)));
        return new Page<>(
                page.items().stream()
                        .map(visit -> visit.with(companions.getOrDefault(visit.registrationId(), List.of())))
                        .toList(),
                page.next());
    }

    private List<Visit.Row> rows(Participant participant, int limit, Cursor before) {
        return session.createSelectionQuery(
                        "select new nl.buurtdialoog.directory.Visit$Row(p.id, r.id, d.id, d.title, d.startsAt, d.endsAt,"
                                + " v.name, d.status, r.status, p.cancelled,"
                                + " coalesce(a.mark, nl.buurtdialoog.door.Mark.EXPECTED), p.needs, "
                                + CONSENTS.formatted("p.participant")
                                + ") from RegistrationPerson p join p.registration r join r.dialogue d join d.venue v"
                                + " left join Attendance a on a.organisationId = p.organisationId"
                                + " and a.registrationPersonId = p.id"
                                + " where p.organisationId = :organisation and p.participant = :participant"
                                + " and (d.startsAt < :at or (d.startsAt = :at and p.id < :id))"
                                + " order by d.startsAt desc, p.id desc",
                        Visit.Row.class)
                .setParameter("organisation", participant.organisationId)
                .setParameter("participant", participant)
                .setParameter("at", before.at())
                .setParameter("id", before.id())
                .setMaxResults(limit + 1)
                .list();
    }

    /** The others of each party, by its registration. */
    private Map<UUID, List<Companion>> companions(Participant participant, List<Visit.Row> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        return session
                .createSelectionQuery(
                        "select new nl.buurtdialoog.directory.Companion$Row(p.registration.id, o.id, o.name, p.cancelled, "
                                + CONSENTS.formatted("o")
                                + ") from RegistrationPerson p left join p.participant o"
                                + " where p.organisationId = :organisation and p.registration.id in :registrations"
                                + " and (o.id is null or o.id <> :participant) order by p.position",
                        Companion.Row.class)
                .setParameter("organisation", participant.organisationId)
                .setParameterList(
                        "registrations",
                        visits.stream().map(Visit.Row::registrationId).toList())
                .setParameter("participant", participant.id)
                .list()
                .stream()
                .collect(groupingBy(Companion.Row::registrationId, mapping(Companion.Row::told, toList())));
    }
}
