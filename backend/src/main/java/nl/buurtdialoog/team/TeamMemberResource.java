package nl.buurtdialoog.team;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/team-members")
public class TeamMemberResource {

    @Inject
    Caller caller;

    @Inject
    Team team;

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read one who makes a dialogue possible")
    public RestResponse<TeamMemberDetails> readTeamMember(UUID id) {
        var member = TeamMember.of(caller.organisationId(), id);
        return Versioned.answer(team.details(member), member.version);
    }

    @POST
    @Path("/{id}/link")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Send one who makes a dialogue possible another link; the one they had opens nothing any more")
    public TeamMemberDetails renewTeamMemberLink(UUID id) {
        var member = TeamMember.of(caller.organisationId(), id);
        team.renewLink(member);
        return team.details(member);
    }

    @DELETE
    @Path("/{id}/link")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "End the link of one who makes a dialogue possible, from this moment")
    public void endTeamMemberLink(UUID id) {
        TeamMember.of(caller.organisationId(), id).endLink();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take somebody out of a dialogue's team")
    public void removeTeamMember(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var member = TeamMember.of(caller.organisationId(), id);
        Versioned.require(member.version, request, headers);
        member.delete();
    }
}
