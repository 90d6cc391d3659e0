package nl.buurtdialoog.origin;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What a dialogue came from: another dialogue, an idea or a table that somebody offered. */
@Path("/dialogue-plans")
public class OriginResource {

    @Inject
    Caller caller;

    @Inject
    Origins origins;

    @GET
    @Path("/{id}/origins")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find what a dialogue came from: a dialogue, an idea or a table that somebody offered")
    public Page<Origin> findOrigins(@RestPath UUID id) {
        return Page.whole(origins.of(Dialogue.of(caller.organisationId(), id)));
    }
}
