package nl.buurtdialoog.interest;

import static nl.buurtdialoog.contact.ContactKind.EMAIL;
import static nl.buurtdialoog.contact.ContactKind.MOBILE;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import nl.buurtdialoog.contact.ContactLimit;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Limited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** For who found no seat, or nothing near. No answer tells whether an address was known. */
@Path("/")
public class InterestResource {

    @Inject
    InterestDesk desk;

    @Inject
    ContactLimit limit;

    @Inject
    Idempotency idempotency;

    @POST
    @Path("interests")
    @OpenToAll
    @Limited("interests")
    @ResponseStatus(202)
    @Operation(summary = "Ask to hear of the next dialogues in a neighbourhood")
    public RestResponse<InterestNoted> noteInterest(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewInterest wish) {
        var contact = wish.checked(EnumSet.of(EMAIL, MOBILE));
        return idempotency.once(new KeyedRequest("noteInterest", null, key, wish), InterestNoted.class, () -> {
            limit.spend(contact);
            desk.note(wish, contact);
            return RestResponse.status(RestResponse.Status.ACCEPTED, InterestNoted.YES);
        });
    }

    @DELETE
    @Path("my-interest")
    @OpenToAll
    @Limited("interests")
    @Operation(summary = "Hear no more of next dialogues, by the link of a message")
    public void endMyInterest(@HeaderParam(InterestLink.HEADER) @Nullable String token) {
        desk.end(token);
    }
}
