package nl.buurtdialoog.directory;

import static nl.buurtdialoog.audit.AuditPurpose.DIRECTORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditAct;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Opens what is kept of somebody, and writes down that it was opened. */
@ApplicationScoped
class Directory {

    private static final Cursor START = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0));

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    ParticipantDetails show(Participant participant, AuditAct act) {
        trail.write(participant.organisationId, act, DIRECTORY, Stream.of(participant.id));
        return details(participant);
    }

    ParticipantDetails details(Participant participant) {
        return ParticipantDetails.of(
                participant,
                Consent.of(participant).stream().map(KeptConsent::of).toList());
    }

    /** To which dialogues they came or were going to come, the furthest ahead first. */
    Page<Visit> visits(UUID organisationId, UUID participantId, int limit, @Nullable Cursor cursor) {
        var participant = Participant.of(organisationId, participantId);
        var before = cursor == null ? START : cursor;
        var rows = session.createSelectionQuery(
                        "select new nl.buurtdialoog.directory.Visit(p.id, r.id, d.id, d.title, d.startsAt, d.endsAt, v.name,"
                                + " d.status, r.status, p.cancelled, coalesce(a.mark, nl.buurtdialoog.door.Mark.EXPECTED), p.needs)"
                                + " from RegistrationPerson p join p.registration r join r.dialogue d join d.venue v"
                                + " left join Attendance a on a.organisationId = p.organisationId"
                                + " and a.registrationPersonId = p.id"
                                + " where p.organisationId = :organisation and p.participant = :participant"
                                + " and (d.startsAt < :at or (d.startsAt = :at and p.id < :id))"
                                + " order by d.startsAt desc, p.id desc",
                        Visit.class)
                .setParameter("organisation", organisationId)
                .setParameter("participant", participant)
                .setParameter("at", before.at())
                .setParameter("id", before.id())
                .setMaxResults(limit + 1)
                .list();
        trail.write(organisationId, AuditAct.READ, DIRECTORY, Stream.of(participantId));
        return Page.of(rows, limit, visit -> new Object[] {visit.startsAt(), visit.id()});
    }
}
