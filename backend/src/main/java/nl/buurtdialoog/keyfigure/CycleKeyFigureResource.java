package nl.buurtdialoog.keyfigure;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Who invites neighbours to a cycle. */
@Path("/cycles")
public class CycleKeyFigureResource {

    @Inject
    Caller caller;

    @Inject
    KeyFigures keyFigures;

    @GET
    @Path("/{id}/key-figures")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read who invites neighbours to a cycle, and how many came by each")
    public Page<KeyFigureDetails> findKeyFigures(UUID id) {
        var cycle = Cycle.of(caller.organisationId(), id);
        return Page.whole(KeyFigure.all(cycle.organisationId, id).stream()
                .map(keyFigures::details)
                .toList());
    }

    @POST
    @Path("/{id}/key-figures")
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Add somebody who invites neighbours to a cycle; they are sent their own link")
    public RestResponse<KeyFigureDetails> addKeyFigure(UUID id, @Valid @NotNull NewKeyFigure request) {
        var keyFigure = keyFigures.add(Cycle.of(caller.organisationId(), id), request);
        return Versioned.created(keyFigures.details(keyFigure), keyFigure.version, "/key-figures/" + keyFigure.id);
    }
}
