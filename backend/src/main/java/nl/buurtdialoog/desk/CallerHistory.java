package nl.buurtdialoog.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.registration.GuestList;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What somebody signed up for, or was signed up for: theirs, and those of whom they are called about. */
@ApplicationScoped
class CallerHistory {

    private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

    @Inject
    Session session;

    @Inject
    GuestList guests;

    /** The furthest ahead first. */
    @Transactional
    Page<ParticipantRegistration> find(UUID organisationId, UUID participantId, int limit, @Nullable String cursor) {
        if (Participant.count("organisationId = ?1 and id = ?2", organisationId, participantId) == 0) {
            throw Problem.notFound();
        }
        var rows = rows(organisationId, participantId, limit, Cursor.parse(cursor));
        var page = Page.of(rows, limit, row -> new Object[] {row.startsAt(), row.registrationId()});
        var summaries = guests.these(
                organisationId,
                page.items().stream()
                        .map(ParticipantRegistration.Row::registrationId)
                        .toList());
        var found = page.items().stream()
                .map(row -> new ParticipantRegistration(
                        Objects.requireNonNull(summaries.get(row.registrationId())), row.dialogue()))
                .toList();
        return new Page<>(found, page.next());
    }

    private List<ParticipantRegistration.Row> rows(
            UUID organisationId, UUID participantId, int limit, @Nullable Cursor after) {
        return session.createSelectionQuery(
                        "select new nl.buurtdialoog.desk.ParticipantRegistration$Row(r.id, d.id, d.title, d.startsAt,"
                                + " d.endsAt, v.name, d.status) from Registration r join r.dialogue d join d.venue v"
                                + " where r.organisationId = :organisation and (r.contactPerson.id = :participant"
                                + " or exists (select 1 from RegistrationPerson p where p.registration = r"
                                + " and p.participant.id = :participant)) and (d.startsAt < :at or"
                                + " (d.startsAt = :at and r.id < :id)) order by d.startsAt desc, r.id desc",
                        ParticipantRegistration.Row.class)
                .setParameter("organisation", organisationId)
                .setParameter("participant", participantId)
                .setParameter("at", after == null ? END_OF_TIME : after.at())
                .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                .setMaxResults(limit + 1)
                .list();
    }
}
