package nl.buurtdialoog.directory;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.participant.Distinction;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What somebody says of two who look alike: that they are one, or two. */
@Path("/participants")
public class MergeResource {

    @Inject
    MergeDesk desk;

    @Inject
    Caller caller;

    @GET
    @Path("/{id}/merge-previews/{otherId}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "See what happens when two become one")
    public RestResponse<MergePreview> previewMerge(UUID id, UUID otherId) {
        var preview = desk.preview(caller.organisationId(), id, otherId);
        return Versioned.answer(preview, preview.version());
    }

    @POST
    @Path("/{id}/merges")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Make one of somebody who is known twice; everything of the other becomes theirs")
    public ParticipantDetails mergeParticipants(UUID id, @NotNull @Valid NewMerge request) {
        return desk.merge(caller.organisationId(), id, request.otherId());
    }

    @PUT
    @Path("/{id}/distinctions/{otherId}")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Say that two who look alike are two people")
    public void distinguishParticipants(UUID id, UUID otherId) {
        Participant.of(caller.organisationId(), id);
        Participant.of(caller.organisationId(), otherId);
        Distinction.say(caller.organisationId(), id, otherId);
    }
}
