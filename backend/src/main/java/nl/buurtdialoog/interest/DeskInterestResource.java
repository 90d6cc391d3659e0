package nl.buurtdialoog.interest;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The same for who calls or writes. Who cannot be reached at all cannot be told of anything. */
@Path("/")
public class DeskInterestResource {

    @Inject
    InterestDesk desk;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @POST
    @Path("desk-interests")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @ResponseStatus(202)
    @Operation(summary = "Note that somebody who calls wants to hear of the next dialogues in a neighbourhood")
    public RestResponse<InterestNoted> noteInterestAtDesk(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewInterest wish) {
        var contact = wish.checked(EnumSet.complementOf(EnumSet.of(ContactKind.NONE)));
        return idempotency.once(new KeyedRequest("noteInterestAtDesk", null, key, wish), InterestNoted.class, () -> {
            desk.note(caller.organisationId(), wish, contact);
            return RestResponse.status(RestResponse.Status.ACCEPTED, InterestNoted.YES);
        });
    }

    @POST
    @Path("desk-interest-endings")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Note that somebody who calls wants to hear no more")
    public InterestsEnded endInterestsAtDesk(@NotNull @Valid InterestEnding ending) {
        ending.contact().mistake().ifPresent(code -> {
            throw Problem.invalid("/contact/value", code);
        });
        return new InterestsEnded(
                desk.end(caller.organisationId(), ending.contact().contact()));
    }
}
