package nl.buurtdialoog.directory;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.MERGING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.Merging;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.Session;

/** Where somebody decides that two are one, after seeing what that does. Runs in the caller's transaction. */
@ApplicationScoped
class MergeDesk {

    private static final String TWO_PEOPLE = """
            select exists (select from registration_person p
                join registration_person q on q.organisation_id = p.organisation_id and q.dialogue_id = p.dialogue_id
                left join attendance a on a.organisation_id = p.organisation_id and a.registration_person_id = p.id
                left join attendance b on b.organisation_id = q.organisation_id and b.registration_person_id = q.id
                where p.organisation_id = :organisation and p.participant_id = :one and q.participant_id = :other
                    and (p.registration_id = q.registration_id or (a.mark = 'PRESENT' and b.mark = 'PRESENT')))""";

    @Inject
    Session session;

    @Inject
    Directory directory;

    @Inject
    Merging merging;

    @Inject
    AuditTrail trail;

    MergePreview preview(UUID organisationId, UUID keptId, UUID goneId) {
        var kept = Participant.of(organisationId, keptId);
        var gone = other(organisationId, keptId, goneId);
        trail.write(organisationId, READ, MERGING, Stream.of(keptId, goneId));
        return new MergePreview(
                directory.details(kept),
                directory.details(gone),
                visits(gone),
                Consent.of(gone).size(),
                together(kept, gone),
                areTwo(kept, gone));
    }

    ParticipantDetails merge(UUID organisationId, UUID keptId, UUID goneId) {
        Participant.bothLocked(organisationId, keptId, goneId);
        var kept = Participant.of(organisationId, keptId);
        var gone = other(organisationId, keptId, goneId);
        if (areTwo(kept, gone)) {
            throw Problem.of(ProblemType.TWO_PEOPLE);
        }
        merging.merge(kept, gone);
        trail.write(organisationId, CHANGED, MERGING, Stream.of(keptId, goneId));
        return directory.details(kept);
    }

    private static Participant other(UUID organisationId, UUID keptId, UUID goneId) {
        if (keptId.equals(goneId)) {
            throw Problem.invalid("/otherId", "the-same");
        }
        return Participant.of(organisationId, goneId);
    }

    private boolean areTwo(Participant kept, Participant gone) {
        return session.createNativeQuery(TWO_PEOPLE, Boolean.class)
                .setParameter("organisation", kept.organisationId)
                .setParameter("one", kept.id)
                .setParameter("other", gone.id)
                .getSingleResult();
    }

    private int visits(Participant gone) {
        return session.createSelectionQuery(
                        "select count(p) from RegistrationPerson p where p.organisationId = :organisation"
                                + " and p.participant = :gone",
                        Long.class)
                .setParameter("organisation", gone.organisationId)
                .setParameter("gone", gone)
                .getSingleResult()
                .intValue();
    }

    private List<MergePreview.Shared> together(Participant kept, Participant gone) {
        return session.createSelectionQuery(
                        "select new nl.buurtdialoog.directory.MergePreview$Shared(d.id, d.title, d.startsAt)"
                                + " from RegistrationPerson p join p.registration.dialogue d join RegistrationPerson q"
                                + " on q.dialogueId = p.dialogueId where p.organisationId = :organisation"
                                + " and p.participant = :kept and q.participant = :gone and not p.cancelled"
                                + " and not q.cancelled order by d.startsAt, d.id",
                        MergePreview.Shared.class)
                .setParameter("organisation", kept.organisationId)
                .setParameter("kept", kept)
                .setParameter("gone", gone)
                .list();
    }
}
