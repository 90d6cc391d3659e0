package nl.buurtdialoog.registration;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.CHANGE_NEWS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.message.Switchboard;
import org.hibernate.Session;

/** Looks up who will hear of a change of a dialogue, before it is made. */
@ApplicationScoped
class WhoWillHear {

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    @Inject
    Switchboard switchboard;

    /** @param which whose registrations it touches */
    @Transactional
    CancellationPreview of(UUID organisationId, UUID dialogueId, List<RegistrationStatus> which) {
        Dialogue.of(organisationId, dialogueId);
        var rows = session.createSelectionQuery(
                        "select new nl.buurtdialoog.registration.CancellationPreview$Row(n.id, n.name, c.id, c.name,"
                                + " c.contactKind) from RegistrationPerson p join p.registration.contactPerson c"
                                + " left join p.participant n where p.organisationId = :organisation and p.dialogueId = :dialogue"
                                + " and not p.cancelled and p.registration.status in :which order by p.registration.registeredAt, p.position",
                        CancellationPreview.Row.class)
                .setParameter("organisation", organisationId)
                .setParameter("dialogue", dialogueId)
                .setParameterList("which", which)
                .list();
        trail.write(organisationId, READ, CHANGE_NEWS, rows.stream().flatMap(CancellationPreview.Row::shown));
        return CancellationPreview.of(rows, switchboard::channelTo);
    }
}
