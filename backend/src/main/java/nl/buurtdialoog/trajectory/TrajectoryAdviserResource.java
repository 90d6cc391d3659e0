package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.Adviser;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Who advises an initiative: proposed, and decided by a person. */
@Path("/trajectories")
public class TrajectoryAdviserResource {

    @Inject
    TrajectoryReach reach;

    @Inject
    TrajectoryDesk desk;

    @Inject
    TrajectoryBook book;

    @GET
    @Path("/{id}/candidates")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find who could advise an initiative and why, the best first")
    public Page<AdviserCandidate> proposeAdvisers(UUID id) {
        return Page.whole(desk.candidates(reach.read(id)).stream()
                .map(AdviserCandidate::of)
                .toList());
    }

    @PUT
    @Path("/{id}/adviser")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Decide who advises an initiative, or hand it over to somebody else")
    public RestResponse<TrajectoryDetails> matchAdviser(
            UUID id, @NotNull @Valid NewMatch match, @Context Request request, @Context HttpHeaders headers) {
        var trajectory = reach.locked(id);
        Versioned.require(trajectory.version, request, headers);
        desk.match(trajectory, Adviser.of(trajectory.organisationId, match.adviserId()));
        return Versioned.answer(book.show(trajectory, CHANGED), trajectory.version);
    }
}
