package nl.buurtdialoog.coregroup;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What one who carries a cycle does by their own link, on the phone. Every answer is how it stands then. */
@Path("/my-core-group")
public class MyCoreGroupResource {

    @Inject
    CoreGroupLink link;

    @Inject
    CareTasks tasks;

    @Inject
    MyTasks mine;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read the tasks of one's core group, and who does them")
    public MyCoreGroup readMyCoreGroup(@HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        return mine.of(link.holder(token));
    }

    @POST
    @Path("/care-tasks/{taskId}/taking")
    @OpenToAll
    @Transactional
    @Operation(summary = "Take a task of one's core group")
    public MyCoreGroup takeCareTask(UUID taskId, @HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        return mine.about(link.holder(token), taskId, tasks::take);
    }

    @POST
    @Path("/care-tasks/{taskId}/hand-over")
    @OpenToAll
    @Transactional
    @Operation(summary = "Hand a task over: to somebody of the core group, or to whose turn it is")
    public MyCoreGroup handOverCareTask(
            UUID taskId,
            @HeaderParam(CoreGroupLink.HEADER) @Nullable String token,
            @NotNull @Valid NewHandOver request) {
        return mine.about(link.holder(token), taskId, (task, me) -> {
            mine.require(task, me);
            tasks.handOver(task, me, request.memberId());
        });
    }

    @POST
    @Path("/care-tasks/{taskId}/completion")
    @OpenToAll
    @Transactional
    @Operation(summary = "Say that a task of one's own is done")
    public MyCoreGroup finishMyCareTask(UUID taskId, @HeaderParam(CoreGroupLink.HEADER) @Nullable String token) {
        return mine.about(link.holder(token), taskId, (task, me) -> {
            mine.require(task, me);
            tasks.done(task);
        });
    }

    @PUT
    @Path("/pause")
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Say 'not now': be asked nothing, until one says otherwise")
    public MyCoreGroup pauseMyTurns(
            @HeaderParam(CoreGroupLink.HEADER) @Nullable String token, @NotNull @Valid NewPause request) {
        var me = link.holder(token);
        me.pause(request.paused());
        return mine.of(me);
    }
}
