package nl.buurtdialoog.keyfigure;

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
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/key-figures")
public class KeyFigureResource {

    @Inject
    Caller caller;

    @Inject
    KeyFigures keyFigures;

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read one who invites neighbours")
    public RestResponse<KeyFigureDetails> readKeyFigure(UUID id) {
        var keyFigure = KeyFigure.of(caller.organisationId(), id);
        return Versioned.answer(keyFigures.details(keyFigure), keyFigure.version);
    }

    @POST
    @Path("/{id}/link")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Send one who invites neighbours another link; their slips stay as they are")
    public KeyFigureDetails renewKeyFigureLink(UUID id) {
        var keyFigure = KeyFigure.of(caller.organisationId(), id);
        keyFigures.renewLink(keyFigure);
        return keyFigures.details(keyFigure);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Take out somebody who invites no more; who came by them stays")
    public void removeKeyFigure(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var keyFigure = KeyFigure.of(caller.organisationId(), id);
        Versioned.require(keyFigure.version, request, headers);
        keyFigures.leave(keyFigure);
    }
}
