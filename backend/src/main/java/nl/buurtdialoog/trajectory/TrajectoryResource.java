package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Trajectories, from their application to the end. */
@Path("/trajectories")
public class TrajectoryResource {

    @Inject
    Caller caller;

    @Inject
    TrajectoryReach reach;

    @Inject
    TrajectoryDesk desk;

    @Inject
    TrajectoryBook book;

    @Inject
    Idempotency idempotency;

    @GET
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Find trajectories, the longest asked first; an adviser finds the own ones")
    public Page<TrajectorySummary> findTrajectories(
            @BeanParam @Valid TrajectoryFilter filter,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return book.find(caller.organisationId(), filter, reach.ownOnly().orElse(null), limit, cursor);
    }

    @POST
    @Creates
    @ForRoles({COORDINATOR, PHONE_DESK, ADVISER})
    @Operation(summary = "Note that an initiative asks for advice, by telephone or on paper")
    public RestResponse<TrajectorySummary> noteApplication(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NotedApplication noted) {
        return idempotency.once(new KeyedRequest("noteApplication", null, key, noted), TrajectorySummary.class, () -> {
            var trajectory = desk.note(caller.organisationId(), noted);
            return RestResponse.ResponseBuilder.<TrajectorySummary>create(201)
                    .entity(book.noted(trajectory))
                    .header("Location", "/api/v1/trajectories/" + trajectory.id)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Read a trajectory, who speaks for the initiative and by when what is done")
    public RestResponse<TrajectoryDetails> readTrajectory(UUID id) {
        var trajectory = reach.read(id);
        var details = reach.advises(trajectory) ? book.show(trajectory, READ) : book.showToReader(trajectory);
        return Versioned.answer(details, trajectory.version);
    }

    @POST
    @Path("/{id}/answer")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Accept an application, let it wait, or decline it kindly with a reason")
    public RestResponse<TrajectoryDetails> answerApplication(UUID id, @NotNull @Valid NewApplicationAnswer answer) {
        var trajectory = reach.locked(id);
        desk.answer(trajectory, answer.answer(), answer.reason());
        return Versioned.answer(book.show(trajectory, CHANGED), trajectory.version);
    }

    @POST
    @Path("/{id}/stopping")
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "End a trajectory early with a reason, which frees its place")
    public RestResponse<TrajectoryDetails> stopTrajectory(UUID id, @NotNull @Valid NewStopping stopping) {
        var trajectory = reach.locked(id);
        desk.stop(trajectory, stopping.reason());
        return Versioned.answer(book.show(trajectory, CHANGED), trajectory.version);
    }

    @POST
    @Path("/{id}/link")
    @Transactional
    @ForRoles({COORDINATOR, ADVISER})
    @Operation(summary = "Send who speaks for the initiative another link; the one they had opens nothing any more")
    public RestResponse<TrajectoryDetails> renewTrajectoryLink(UUID id) {
        var trajectory = reach.locked(id);
        desk.renewLink(trajectory);
        return Versioned.answer(book.show(trajectory, CHANGED), trajectory.version);
    }
}
