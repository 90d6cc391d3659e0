package nl.buurtdialoog.desk;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.PHONE_DESK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.shared.Page;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Finds who calls. */
@ApplicationScoped
class WhoCalls {

    /** Who types on finds the one they want; a longer list nobody reads with somebody on the line. */
    private static final int SHOWN = 20;

    @Inject
    Session session;

    @Inject
    KnownPeople known;

    @Inject
    AuditTrail trail;

    /** Those who fit, who came last first: they call most. */
    @Transactional
    Page<FoundParticipant> find(UUID organisationId, ParticipantSearch search) {
        var ids = session
                .createNativeQuery("select participants_found(:words, :digits)", Object.class)
                .setParameter("words", search.words(), StandardBasicTypes.STRING)
                .setParameter("digits", search.lastDigits(), StandardBasicTypes.STRING)
                .stream()
                .map(UUID.class::cast)
                .toList();
        var found = ids.isEmpty() ? List.<FoundParticipant>of() : known.lastCame(organisationId, ids, SHOWN);
        trail.write(organisationId, READ, PHONE_DESK, found.stream().map(FoundParticipant::id));
        return Page.whole(found);
    }
}
