package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The conversation with an initiative, what was said in it and what was agreed. */
@Path("/trajectories")
public class AdviceConversationResource {

    @Inject
    TrajectoryReach reach;

    @Inject
    TrajectoryDesk desk;

    @Inject
    TrajectoryBook book;

    @PUT
    @Path("/{id}/conversation")
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Plan the conversation with an initiative, or move it: the days after it move along")
    public RestResponse<TrajectoryDetails> planConversation(
            UUID id, @NotNull @Valid ConversationPlan plan, @Context Request request, @Context HttpHeaders headers) {
        var trajectory = reach.locked(id);
        Versioned.require(trajectory.version, request, headers);
        desk.plan(trajectory, plan);
        return Versioned.answer(book.show(trajectory, CHANGED), trajectory.version);
    }

    @PUT
    @Path("/{id}/conversation/notes")
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Note what was said in a conversation, and what the initiative works for")
    public RestResponse<TrajectoryDetails> noteAdviceConversation(
            UUID id, @NotNull @Valid ConversationNotes notes, @Context Request request, @Context HttpHeaders headers) {
        var trajectory = reach.locked(id);
        Versioned.require(trajectory.version, request, headers);
        desk.note(trajectory, notes);
        return Versioned.answer(book.show(trajectory, CHANGED), trajectory.version);
    }

    @PUT
    @Path("/{id}/call-date")
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Agree on which day an initiative is called, within the weeks for it")
    public RestResponse<TrajectoryDetails> agreeCallDate(
            UUID id, @NotNull @Valid AgreedCallDate agreed, @Context Request request, @Context HttpHeaders headers) {
        var trajectory = reach.locked(id);
        Versioned.require(trajectory.version, request, headers);
        desk.agreeCall(trajectory, agreed.agreedOn());
        return Versioned.answer(book.show(trajectory, CHANGED), trajectory.version);
    }

    @PUT
    @Path("/{id}/experience")
    @Transactional
    @LastSaidHolds
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Write down what an initiative says it tried, and whether its example may be told")
    public RestResponse<TrajectoryDetails> noteExperience(UUID id, @NotNull @Valid Experience said) {
        var trajectory = reach.locked(id);
        trajectory.says(said.tried(), said.exampleShown());
        Trajectory.flush();
        return Versioned.answer(book.show(trajectory, CHANGED), trajectory.version);
    }
}
