package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What has to be done for one edition. */
@Path("/dialogues")
public class EditionCareTaskResource {

    @Inject
    Caller caller;

    @Inject
    CareTaskBook tasks;

    @GET
    @Path("/{id}/care-tasks")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read the tasks of an edition, and whose turn it would be; none outside a cycle")
    public Page<CareTaskDetails> findCareTasks(UUID id) {
        var edition = Dialogue.of(caller.organisationId(), id);
        return Page.whole(tasks.proposals(CareTaskList.of(edition.organisationId, id)));
    }

    @POST
    @Path("/{id}/care-task-requests")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Ask for each task that nobody has the one whose turn it is")
    public Page<CareTaskDetails> askForCareTasks(UUID id) {
        var asked = tasks.askByTurns(Dialogue.of(caller.organisationId(), id));
        return Page.whole(tasks.proposals(asked));
    }
}
