package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/core-group-members")
public class CoreGroupMemberResource {

    @Inject
    Caller caller;

    @Inject
    CoreGroup group;

    @Inject
    MergePatch patches;

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read one who carries a cycle")
    public RestResponse<CoreGroupMemberDetails> readCoreGroupMember(UUID id) {
        var member = CoreGroupMember.of(caller.organisationId(), id);
        return Versioned.answer(group.details(member), member.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change what is known of one who carries a cycle")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewCoreGroupMember.class)))
    public RestResponse<CoreGroupMemberDetails> changeCoreGroupMember(
            UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var member = CoreGroupMember.of(caller.organisationId(), id);
        Versioned.require(member.version, request, headers);
        group.change(member, patches.apply(patch, NewCoreGroupMember.of(member), NewCoreGroupMember.class));
        return Versioned.answer(group.details(member), member.version);
    }

    @PUT
    @Path("/{id}/pause")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Note that somebody of the core group says 'not now', or may be asked again")
    public CoreGroupMemberDetails pauseCoreGroupMember(UUID id, @Valid @NotNull NewPause request) {
        var member = CoreGroupMember.of(caller.organisationId(), id);
        member.pause(request.paused());
        return group.details(member);
    }

    @POST
    @Path("/{id}/link")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Send one who carries a cycle another link; the one they had opens nothing any more")
    public CoreGroupMemberDetails renewCoreGroupLink(UUID id) {
        var member = CoreGroupMember.of(caller.organisationId(), id);
        group.renewLink(member);
        return group.details(member);
    }

    @DELETE
    @Path("/{id}/link")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "End the link of one who carries a cycle, from this moment")
    public void endCoreGroupLink(UUID id) {
        CoreGroupMember.of(caller.organisationId(), id).endLink();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take somebody out of a core group; what they had taken is free again")
    public void removeCoreGroupMember(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var member = CoreGroupMember.of(caller.organisationId(), id);
        Versioned.require(member.version, request, headers);
        group.leave(member);
    }
}
