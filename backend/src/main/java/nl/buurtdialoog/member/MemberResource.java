package nl.buurtdialoog.member;

import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The members of an organisation, their roles, and their end. */
@Path("/members")
public class MemberResource {

    @Inject
    MemberList members;

    @Inject
    MemberRegister register;

    @Inject
    MergePatch patches;

    @Inject
    Caller caller;

    @GET
    @ForRoles({ADMINISTRATOR, COORDINATOR})
    @Operation(summary = "Find who does what for the organisation, longest member first")
    public Page<MemberDetails> findMembers(
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return members.of(caller.organisationId(), limit, Cursor.parse(cursor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles({ADMINISTRATOR, COORDINATOR})
    @Operation(summary = "Read what a member does for the organisation")
    public RestResponse<MemberDetails> readMember(UUID id) {
        return answer(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles({ADMINISTRATOR, COORDINATOR})
    @Operation(summary = "Give a member other roles, from this moment; only an administrator makes or unmakes one")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = MemberRoles.class)))
    public RestResponse<MemberDetails> changeMember(
            UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var administrators = Member.administratorsHeld(caller.organisationId());
        var member = Member.of(caller.organisationId(), id);
        Versioned.require(member.version, request, headers);
        var present = new MemberRoles(members.one(caller.organisationId(), id).roles());
        register.giveRoles(
                member,
                administrators,
                patches.apply(patch, present, MemberRoles.class).roles());
        return answer(id);
    }

    @POST
    @Path("/{id}/invitation")
    @Transactional
    @ResponseStatus(202)
    @ForRoles({ADMINISTRATOR, COORDINATOR})
    @Operation(summary = "Send a member the mail by which they begin once more")
    public MemberDetails inviteMemberAgain(UUID id) {
        register.inviteAgain(Member.of(caller.organisationId(), id));
        return members.one(caller.organisationId(), id);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles({ADMINISTRATOR, COORDINATOR})
    @Operation(summary = "Remove a member, from this moment and also from sessions that go on")
    public void removeMember(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var administrators = Member.administratorsHeld(caller.organisationId());
        var member = Member.of(caller.organisationId(), id);
        Versioned.require(member.version, request, headers);
        register.remove(member, administrators);
    }

    private RestResponse<MemberDetails> answer(UUID id) {
        return Versioned.answer(
                members.one(caller.organisationId(), id), Member.of(caller.organisationId(), id).version);
    }
}
