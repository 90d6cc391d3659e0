package nl.buurtdialoog.partner;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.Scope;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a partner brings people to a dialogue. */
@Path("/dialogues")
public class PartnerSignUpResource {

    @Inject
    PartnerDesk desk;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    /** What was asked, with the dialogue it was asked of. */
    record SignUp(UUID dialogueId, NewPartnerRegistration registration) {}

    @POST
    @Path("/{id}/partner-registrations")
    @ForScope(Scope.REGISTRATIONS_WRITE)
    @Creates
    @Operation(summary = "Sign people up for whom you answer, with their consent")
    public RestResponse<PartnerRegistrationDetails> signUpAsPartner(
            UUID id,
            @HeaderParam(Idempotency.HEADER) @Nullable String key,
            @NotNull @Valid NewPartnerRegistration request) {
        var client = caller.client();
        var keyed = new KeyedRequest("signUpAsPartner", client.name(), key, new SignUp(id, request));
        return idempotency.once(keyed, PartnerRegistrationDetails.class, () -> {
            var made = desk.signUp(client, id, request);
            return RestResponse.ResponseBuilder.<PartnerRegistrationDetails>create(201)
                    .entity(made)
                    .header("Location", "/api/v1/partner-registrations/" + made.id())
                    .build();
        });
    }
}
