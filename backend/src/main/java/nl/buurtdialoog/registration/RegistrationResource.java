package nl.buurtdialoog.registration;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Signing up for a dialogue, and seeing who comes to it. */
@Path("/dialogues")
public class RegistrationResource {

    @Inject
    FrontDesk frontDesk;

    @Inject
    RegistrationDesk desk;

    @Inject
    GuestList guests;

    @Inject
    WhoWillHear whoWillHear;

    @Inject
    WhoKnows whoKnows;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    /** What was asked, with the dialogue it was asked of. */
    record SignUp(UUID dialogueId, NewRegistration registration) {}

    @POST
    @Path("/{id}/registrations")
    @OpenToAll
    @Limited("registrations")
    @Creates
    @Operation(summary = "Sign up for a dialogue")
    public RestResponse<RegistrationReceipt> signUp(
            UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewRegistration wish) {
        var request = new KeyedRequest("signUp", null, key, new SignUp(id, wish));
        return idempotency.once(
                request,
                RegistrationReceipt.class,
                () -> RestResponse.ResponseBuilder.<RegistrationReceipt>create(201)
                        .entity(frontDesk.signUp(id, wish))
                        .header("Location", "/api/v1/my-registration")
                        .build());
    }

    @POST
    @Path("/{id}/desk-registrations")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Creates
    @Operation(summary = "Sign somebody up who calls, writes or stands at the desk")
    public RestResponse<RegistrationSummary> signUpAtDesk(
            UUID id, @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewRegistration wish) {
        var party = Party.of(wish, Via.PHONE);
        return idempotency.once(
                new KeyedRequest("signUpAtDesk", null, key, new SignUp(id, wish)), RegistrationSummary.class, () -> {
                    var registration = desk.register(caller.organisationId(), id, party);
                    return RestResponse.ResponseBuilder.<RegistrationSummary>create(201)
                            .entity(guests.one(caller.organisationId(), registration.id))
                            .header("Location", "/api/v1/registrations/" + registration.id)
                            .build();
                });
    }

    @GET
    @Path("/{id}/registrations")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Find who is coming, in the order in which they signed up")
    public Page<RegistrationSummary> findRegistrations(
            UUID id,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return guests.find(caller.organisationId(), id, limit, cursor);
    }

    @GET
    @Path("/{id}/cancellation-preview")
    @ForRoles(COORDINATOR)
    @Operation(summary = "See who will be told, and how, when this dialogue is cancelled")
    public CancellationPreview previewCancellation(UUID id) {
        return whoWillHear.of(caller.organisationId(), id, Registrations.LIVE);
    }

    @GET
    @Path("/{id}/table-change-preview")
    @ForRoles(COORDINATOR)
    @Operation(summary = "See who will be told, and how, when this dialogue has one table fewer")
    public CancellationPreview previewTableChange(UUID id) {
        return whoWillHear.of(caller.organisationId(), id, List.of(RegistrationStatus.CONFIRMED));
    }

    @GET
    @Path("/{id}/change-news")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "See who knows of the last change of this dialogue, and who does not yet")
    public ChangeNews readChangeNews(UUID id) {
        return whoKnows.of(caller.organisationId(), id);
    }
}
