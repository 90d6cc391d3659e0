package nl.buurtdialoog.registration;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
        return holder.cancel(token);
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
