package nl.buurtdialoog.registration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.GUEST_LIST;
import static nl.buurtdialoog.audit.AuditPurpose.PHONE_DESK;
import static nl.buurtdialoog.audit.AuditPurpose.REGISTRATION;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditPurpose;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Who comes to a dialogue, for who organises it. */
@ApplicationScoped
public class GuestList {

    private static final String ROWS =
            "select new nl.buurtdialoog.registration.GuestList$Row(r.id, c.id, r.code, r.status,"
                    + " r.together, (select count(o) from Registration o where o.dialogue = r.dialogue"
                    + " and o.status in (WAITING, OFFERED) and (o.registeredAt < r.registeredAt"
                    + " or (o.registeredAt = r.registeredAt and o.id <= r.id))), r.offerExpiresAt, r.askedAt, c.contactKind,"
                    + " c.contactValue, r.via, r.language, r.registeredAt, r.cancelledAt)"
                    + " from Registration r join r.contactPerson c where r.organisationId = :organisation";

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    /** A registration without its people. */
    record Row(
            UUID id,
            UUID contactPersonId,
            String code,
            RegistrationStatus status,
            boolean together,
            long inLine,
            @Nullable Instant offerExpiresAt,
            @Nullable Instant askedAt,
            ContactKind kind,
            @Nullable String value,
            Via via,
            Language language,
            Instant registeredAt,
            @Nullable Instant cancelledAt) {

        RegistrationSummary with(List<PersonSummary> people) {
            return new RegistrationSummary(
                    id,
                    code,
                    status,
                    people,
                    together,
                    status == WAITING ? (int) inLine : null,
                    offerExpiresAt,
                    askedAt,
                    new Contact(kind, value),
                    via,
                    language,
                    registeredAt,
                    cancelledAt);
        }
    }

    /** One of a party. */
    private record Guest(UUID registrationId, @Nullable UUID participantId, PersonSummary summary) {}

    @Transactional
    Page<RegistrationSummary> find(UUID organisationId, UUID dialogueId, int limit, @Nullable String cursor) {
        Dialogue.of(organisationId, dialogueId);
        var after = Cursor.parse(cursor);
        var rows = session.createSelectionQuery(
                        ROWS + " and r.dialogue.id = :dialogue and (r.registeredAt > :at"
                                + " or (r.registeredAt = :at and r.id > :id)) order by r.registeredAt, r.id",
                        Row.class)
                .setParameter("organisation", organisationId)
                .setParameter("dialogue", dialogueId)
                .setParameter("at", after == null ? Instant.EPOCH : after.at())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(limit + 1)
                .list();
        var page = Page.of(rows, limit, row -> new Object[] {row.registeredAt(), row.id()});
        return new Page<>(shown(organisationId, READ, GUEST_LIST, page.items()), page.next());
    }

    /** As it is after somebody of the organisation did something about it. */
    @Transactional
    RegistrationSummary one(UUID organisationId, UUID registrationId) {
        var rows = session.createSelectionQuery(ROWS + " and r.id = :id", Row.class)
                .setParameter("organisation", organisationId)
                .setParameter("id", registrationId)
                .list();
        return shown(organisationId, CHANGED, REGISTRATION, rows).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** These registrations of the organisation, by their ids, for who has somebody on the line. */
    @Transactional
    public Map<UUID, RegistrationSummary> these(UUID organisationId, List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var rows = session.createSelectionQuery(ROWS + " and r.id in :ids", Row.class)
                .setParameter("organisation", organisationId)
                .setParameterList("ids", ids)
                .list();
        return shown(organisationId, READ, PHONE_DESK, rows).stream()
                .collect(toMap(RegistrationSummary::id, identity()));
    }

    private List<RegistrationSummary> shown(UUID organisationId, AuditAct act, AuditPurpose purpose, List<Row> rows) {
        var guests = guests(rows.stream().map(Row::id).toList());
        trail.write(
                organisationId,
                act,
                purpose,
                Stream.concat(
                        rows.stream().map(Row::contactPersonId), guests.stream().map(Guest::participantId)));
        var people = guests.stream().collect(groupingBy(Guest::registrationId, mapping(Guest::summary, toList())));
        return rows.stream()
                .map(row -> row.with(people.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<Guest> guests(List<UUID> registrations) {
        return session.createSelectionQuery(
                        "select p.registration.id, n.id, new nl.buurtdialoog.registration.PersonSummary(p.id, n.name,"
                                + " p.cancelled, p.firstTime, p.needs)"
                                + " from RegistrationPerson p left join p.participant n"
                                + " where p.registration.id in :registrations order by p.position",
                        Object[].class)
                .setParameterList("registrations", registrations)
                .getResultStream()
                .map(row -> new Guest((UUID) row[0], (UUID) row[1], (PersonSummary) row[2]))
                .toList();
    }
}
