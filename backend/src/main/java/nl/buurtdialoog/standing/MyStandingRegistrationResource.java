package nl.buurtdialoog.standing;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.registration.LinkHolder;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** "Ik kom altijd", by the link of one's own registration for an edition of the cycle. */
@Path("/my-standing-registration")
public class MyStandingRegistrationResource {

    @Inject
    OwnStanding own;

    @GET
    @Transactional
    @OpenToAll
    @Operation(summary = "Read whether one always comes to the cycle of one's registration")
    public Standing readMyStandingRegistration(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return own.read(token);
    }

    @POST
    @Transactional
    @OpenToAll
    @Operation(summary = "Always come, from the next edition on")
    public Standing alwaysCome(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return own.begin(token);
    }

    @DELETE
    @Transactional
    @LastSaidHolds
    @OpenToAll
    @Operation(summary = "Stop coming always; the place one has stays")
    public Standing stopAlwaysComing(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return own.stop(token);
    }

    @POST
    @Path("/skips")
    @Transactional
    @OpenToAll
    @Operation(summary = "Skip one edition; one is back the next time")
    public Standing skipMyEdition(
            @HeaderParam(LinkHolder.HEADER) @Nullable String token, @NotNull @Valid SkippedEdition request) {
        return own.skip(token, request.edition());
    }

    @DELETE
    @Path("/skips/{edition}")
    @Transactional
    @LastSaidHolds
    @OpenToAll
    @Operation(summary = "Come to a skipped edition after all, while there is a seat")
    public Standing undoMySkip(@HeaderParam(LinkHolder.HEADER) @Nullable String token, int edition) {
        return own.undoSkip(token, edition);
    }

    @POST
    @Path("/needs-confirmation")
    @Transactional
    @OpenToAll
    @Operation(summary = "Say that what one needs at every edition is still so")
    public Standing confirmMyNeeds(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return own.confirmNeeds(token);
    }

    @DELETE
    @Path("/needs")
    @Transactional
    @LastSaidHolds
    @OpenToAll
    @Operation(summary = "Have forgotten what one needs at every edition")
    public Standing forgetMyNeeds(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return own.forgetNeeds(token);
    }
}
