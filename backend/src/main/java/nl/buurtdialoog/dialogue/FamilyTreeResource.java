package nl.buurtdialoog.dialogue;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What a dialogue came from and what came from it. */
@Path("/dialogue-plans")
public class FamilyTreeResource {

    @Inject
    Caller caller;

    @Inject
    FamilyTree tree;

    @GET
    @Path("/{id}/relatives")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find the dialogues that a dialogue came from, and those that came from it")
    public Page<Relative> findRelatives(@RestPath UUID id) {
        return Page.whole(tree.of(Dialogue.of(caller.organisationId(), id)));
    }
}
