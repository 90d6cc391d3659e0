package nl.buurtdialoog.registration;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The seats of a dialogue that are kept for the own people of who organises, and who sits down in them. */
@Path("/dialogues")
public class SeatHoldResource {

    @Inject
    HoldingDesk desk;

    @Inject
    GuestList guests;

    @Inject
    Idempotency idempotency;

    @Inject
    MergePatch mergePatch;

    @Inject
    Caller caller;

    /** What was asked, with the hold it was asked of. */
    record SignUp(UUID dialogueId, UUID holdId, NewRegistration registration) {}

    @GET
    @Path("/{id}/seat-holds")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find which seats of a dialogue are held, and for whose people")
    public Page<SeatHoldDetails> findSeatHolds(UUID id) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        return Page.whole(SeatHold.at(dialogue.organisationId, dialogue.id).stream()
                .map(SeatHoldDetails::of)
                .toList());
    }

    @POST
    @Path("/{id}/seat-holds")
    @Transactional
    @ForRoles(COORDINATOR)
    @Creates
    @Operation(summary = "Hold seats of a dialogue for somebody's own people")
    public RestResponse<SeatHoldDetails> holdSeats(UUID id, @NotNull @Valid NewSeatHold request) {
        var hold = desk.hold(caller.organisationId(), id, null, request);
        return Versioned.created(
                SeatHoldDetails.of(hold), hold.version, "/dialogues/%s/seat-holds/%s".formatted(id, hold.id));
    }

    @GET
    @Path("/{id}/seat-holds/{holdId}")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Read which seats are held, and for whose people")
    public RestResponse<SeatHoldDetails> readSeatHold(UUID id, UUID holdId) {
        var hold = SeatHold.of(caller.organisationId(), id, holdId);
        return Versioned.answer(SeatHoldDetails.of(hold), hold.version);
    }

    @PATCH
    @Path("/{id}/seat-holds/{holdId}")
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @ForRoles(COORDINATOR)
    @Operation(summary = "Hold more or fewer seats, or until another moment")
    public RestResponse<SeatHoldDetails> changeSeatHold(
            UUID id,
            UUID holdId,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = NewSeatHold.class)))
                    JsonNode patch,
            @Context Request request,
            @Context HttpHeaders headers) {
        var changed = desk.change(caller.organisationId(), id, holdId, hold -> {
            Versioned.require(hold.version, request, headers);
            return mergePatch.apply(patch, NewSeatHold.of(hold), NewSeatHold.class);
        });
        SeatHold.flush();
        return Versioned.answer(SeatHoldDetails.of(changed), changed.version);
    }

    @DELETE
    @Path("/{id}/seat-holds/{holdId}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Release seats that are held")
    public void releaseSeatHold(UUID id, UUID holdId, @Context Request request, @Context HttpHeaders headers) {
        desk.release(caller.organisationId(), id, holdId, hold -> Versioned.require(hold.version, request, headers));
    }

    @POST
    @Path("/{id}/seat-holds/{holdId}/registrations")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Creates
    @Operation(summary = "Sign somebody up in a seat that is held for them")
    public RestResponse<RegistrationSummary> signUpInHeldSeat(
            UUID id,
            UUID holdId,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid NewRegistration wish) {
        var party = Party.of(wish, Via.KEY_FIGURE);
        return idempotency.once(
                new KeyedRequest("signUpInHeldSeat", null, key, new SignUp(id, holdId, wish)),
                RegistrationSummary.class,
                () -> {
                    var registration = desk.register(caller.organisationId(), id, holdId, party);
                    return RestResponse.ResponseBuilder.<RegistrationSummary>create(201)
                            .entity(guests.one(caller.organisationId(), registration.id))
                            .header("Location", "/api/v1/registrations/" + registration.id)
                            .build();
                });
    }
}
