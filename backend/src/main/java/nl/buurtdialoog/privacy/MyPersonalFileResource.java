package nl.buurtdialoog.privacy;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.participant.Erased;
import nl.buurtdialoog.participant.NewParticipant;
import nl.buurtdialoog.registration.LinkHolder;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One's own file, by the link of a registration: what is kept, and how to change or end that. */
@Path("/my-personal-file")
public class MyPersonalFileResource {

    @Inject
    OwnFile file;

    @GET
    @OpenToAll
    @Operation(summary = "Read everything that is kept of oneself")
    public PersonalFile readMyPersonalFile(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return file.read(token);
    }

    @PUT
    @Path("/contact-details")
    @OpenToAll
    @LastSaidHolds
    @Operation(summary = "Correct one's own name, or how one is reached")
    public PersonalFile correctMyDetails(
            @HeaderParam(LinkHolder.HEADER) @Nullable String token, @NotNull @Valid NewParticipant wish) {
        return file.correct(token, wish);
    }

    @POST
    @Path("/consents/{consentId}/withdrawal")
    @OpenToAll
    @Operation(summary = "Withdraw one consent, with what follows from it")
    public PersonalFile withdrawMyConsent(@HeaderParam(LinkHolder.HEADER) @Nullable String token, UUID consentId) {
        return file.withdraw(token, consentId);
    }

    @POST
    @Path("/erasure")
    @OpenToAll
    @Operation(summary = "Be forgotten: what one comes to is cancelled, and nothing is kept")
    public Erased eraseMe(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        file.erase(token);
        return Erased.YES;
    }
}
