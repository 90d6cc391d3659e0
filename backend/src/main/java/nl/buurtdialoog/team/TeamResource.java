package nl.buurtdialoog.team;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/dialogues")
public class TeamResource {

    @Inject
    Caller caller;

    @Inject
    Team team;

    @GET
    @Path("/{id}/team-members")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read who makes a dialogue possible, and how they hear what changes")
    public Page<TeamMemberDetails> findTeamMembers(UUID id) {
        return Page.whole(team.of(caller.organisationId(), id));
    }

    @POST
    @Path("/{id}/team-members")
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add who offers the table, opens the door or leads the talk")
    public RestResponse<TeamMemberDetails> addTeamMember(UUID id, @Valid @NotNull NewTeamMember request) {
        request.contact().mistake().ifPresent(code -> {
            throw Problem.invalid("/contact/value", code);
        });
        var member = team.add(
                Dialogue.of(caller.organisationId(), id),
                request.part(),
                request.name(),
                request.contact().contact(),
                request.language());
        return Versioned.created(team.details(member), member.version, "/team-members/" + member.id);
    }
}
