package nl.buurtdialoog.participant;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditPurpose.PERSONAL_FILE;
import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * For who asks by telephone or on paper to be forgotten. Whatever a person can do online a volunteer can do for them, so
 * the telephone desk may as well.
 */
@Path("/participants")
public class ErasureResource {

    @Inject
    Erasure erasure;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @POST
    @Path("/{id}/erasure")
    @ForRoles({ADMINISTRATOR, COORDINATOR, PHONE_DESK})
    @Operation(summary = "Forget somebody who asks for it: what they come to is cancelled, and nothing of them is kept")
    @Transactional
    public Erased eraseParticipant(UUID id) {
        erasure.erase(caller.organisationId(), id);
        trail.write(caller.organisationId(), CHANGED, PERSONAL_FILE, Stream.of(id));
        return Erased.YES;
    }
}
