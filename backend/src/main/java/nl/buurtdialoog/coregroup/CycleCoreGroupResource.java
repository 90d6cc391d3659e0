package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The core group of a cycle, and what it has to do. */
@Path("/cycles")
public class CycleCoreGroupResource {

    private static final Duration LOOKED_AT = Duration.ofDays(30);

    @Inject
    Caller caller;

    @Inject
    CoreGroup group;

    @Inject
    CareTaskBook tasks;

    @Inject
    Clock clock;

    @GET
    @Path("/{id}/core-group-members")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read who carries a cycle, and how they are asked for a task")
    public Page<CoreGroupMemberDetails> findCoreGroupMembers(UUID id) {
        var cycle = Cycle.of(caller.organisationId(), id);
        return Page.whole(CoreGroupMember.all(cycle.organisationId, id).stream()
                .map(group::details)
                .toList());
    }

    @POST
    @Path("/{id}/core-group-members")
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add somebody to the core group of a cycle; they are sent their own link")
    public RestResponse<CoreGroupMemberDetails> addCoreGroupMember(
            UUID id, @Valid @NotNull NewCoreGroupMember request) {
        var member = group.add(Cycle.of(caller.organisationId(), id), request);
        return Versioned.created(group.details(member), member.version, "/core-group-members/" + member.id);
    }

    @GET
    @Path("/{id}/care-tasks")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read the tasks of a cycle's editions of now, and whose turn it would be")
    public Page<CareTaskDetails> findCareTasksOfCycle(UUID id) {
        var cycle = Cycle.of(caller.organisationId(), id);
        var since = clock.instant().minus(LOOKED_AT);
        return Page.whole(tasks.proposals(CareTaskList.since(cycle.organisationId, id, since)));
    }
}
