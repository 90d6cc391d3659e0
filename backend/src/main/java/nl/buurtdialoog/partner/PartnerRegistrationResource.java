package nl.buurtdialoog.partner;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.Scope;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The people a partner signed up: how it stands with them, and what it answers for them. */
@Path("/partner-registrations")
public class PartnerRegistrationResource {

    @Inject
    PartnerDesk desk;

    @Inject
    PartnerRegistrationList list;

    @Inject
    Caller caller;

    @GET
    @ForScope(Scope.REGISTRATIONS_READ)
    @Operation(summary = "Find whom you signed up, the longest unchanged first")
    public PartnerRegistrationPage findPartnerRegistrations(
            @QueryParam("dialogueId") @Nullable UUID dialogueId,
            @QueryParam("updatedSince")
                    @Parameter(description = "Only what changed since then: use the retrievedAt of your last answer")
                    @Nullable
                    Instant updatedSince,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return list.find(caller.client(), dialogueId, updatedSince, limit, cursor);
    }

    @GET
    @Path("/{id}")
    @ForScope(Scope.REGISTRATIONS_READ)
    @Operation(summary = "Read how it stands with people you signed up")
    public RestResponse<PartnerRegistrationDetails> readPartnerRegistration(UUID id) {
        return Versioned.answer(list.one(caller.client(), id));
    }

    @POST
    @Path("/{id}/acceptance")
    @ForScope(Scope.REGISTRATIONS_WRITE)
    @Operation(summary = "Accept the seat that people you signed up were offered")
    public PartnerRegistrationDetails acceptForParty(UUID id) {
        return desk.accept(caller.client(), id);
    }

    @POST
    @Path("/{id}/refusal")
    @ForScope(Scope.REGISTRATIONS_WRITE)
    @Operation(summary = "Let an offered seat pass for people you signed up, who keep their place in the queue")
    public PartnerRegistrationDetails refuseForParty(UUID id) {
        return desk.letPass(caller.client(), id);
    }

    @POST
    @Path("/{id}/cancellation")
    @ForScope(Scope.REGISTRATIONS_WRITE)
    @Operation(summary = "Cancel for people you signed up")
    public PartnerRegistrationDetails cancelForParty(UUID id) {
        return desk.cancel(caller.client(), id);
    }
}
