package nl.buurtdialoog.registration;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Limited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** One's own registration, by the link of the mail. Nothing happens on a GET: mail programs open links by themselves. */
@Path("/my-registration")
public class MyRegistrationResource {

    @Inject
    LinkHolder holder;

    @Inject
    RegistrationDesk desk;

    @GET
    @OpenToAll
    @Operation(summary = "Read one's own registration")
    public MyRegistration readMyRegistration(@HeaderParam(RegistrationLink.HEADER) @Nullable String token) {
        return holder.read(token);
    }

    @POST
    @Path("/cancellation")
    @OpenToAll
    @Operation(summary = "Cancel one's own registration")
    public MyRegistration cancelMyRegistration(@HeaderParam(RegistrationLink.HEADER) @Nullable String token) {
        return holder.asks(token, desk::cancel);
    }

    @DELETE
    @Path("/cancellation")
    @OpenToAll
    @Operation(summary = "Come after all, with a seat when there is one and otherwise on the waiting list")
    public MyRegistration undoMyCancellation(@HeaderParam(RegistrationLink.HEADER) @Nullable String token) {
        return holder.asks(token, desk::comeBack);
    }

    @POST
    @Path("/attendance-confirmation")
    @OpenToAll
    @Operation(summary = "Say that one can still come, after the dialogue was moved")
    public MyRegistration confirmMyAttendance(@HeaderParam(RegistrationLink.HEADER) @Nullable String token) {
        return holder.asks(token, desk::stillComes);
    }

    @POST
    @Path("/acceptance")
    @OpenToAll
    @Operation(summary = "Take the seat that is offered")
    public MyRegistration acceptMyOffer(@HeaderParam(RegistrationLink.HEADER) @Nullable String token) {
        return holder.asks(token, desk::accept);
    }

    @POST
    @Path("/refusal")
    @OpenToAll
    @Operation(summary = "Let the seat that is offered pass, and keep one's place in the queue")
    public MyRegistration refuseMyOffer(@HeaderParam(RegistrationLink.HEADER) @Nullable String token) {
        return holder.asks(token, desk::letPass);
    }

    @POST
    @Path("/people/{personId}/cancellation")
    @OpenToAll
    @Operation(summary = "Cancel for one person of one's party")
    public MyRegistration cancelOneOfMyParty(
            @HeaderParam(RegistrationLink.HEADER) @Nullable String token, UUID personId) {
        return holder.asks(
                token, (organisation, registration) -> desk.cancelPerson(organisation, registration, personId));
    }

    @POST
    @Path("/link-renewal")
    @OpenToAll
    @Limited("registration-links")
    @ResponseStatus(202)
    @Operation(summary = "End this link and have a new one mailed")
    public LinkMailed renewMyLink(@HeaderParam(RegistrationLink.HEADER) @Nullable String token) {
        holder.renew(token);
        return LinkMailed.YES;
    }
}
