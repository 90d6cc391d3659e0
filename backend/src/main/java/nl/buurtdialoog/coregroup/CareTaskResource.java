package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a coordinator does about one task, for who called or said so in the room. */
@Path("/care-tasks")
public class CareTaskResource {

    @Inject
    Caller caller;

    @Inject
    CareTasks tasks;

    @Inject
    CareTaskBook book;

    @PUT
    @Path("/{id}/assignment")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Ask somebody of the core group for a task, or note that they said yes")
    public CareTaskDetails assignCareTask(UUID id, @Valid @NotNull NewAssignment request) {
        return book.about(caller.organisationId(), id, task -> {
            var member = CoreGroupMember.in(task.organisationId, task.cycleId, request.memberId());
            tasks.assign(task, member, request.agreed());
        });
    }

    @DELETE
    @Path("/{id}/assignment")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Make a task free again for whoever wants it")
    public void freeCareTask(UUID id) {
        book.about(caller.organisationId(), id, tasks::open);
    }

    @POST
    @Path("/{id}/completion")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Note that a task is done")
    public CareTaskDetails finishCareTask(UUID id) {
        return book.about(caller.organisationId(), id, tasks::done);
    }
}
