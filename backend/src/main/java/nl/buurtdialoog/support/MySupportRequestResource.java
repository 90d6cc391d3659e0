package nl.buurtdialoog.support;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForSignedIn;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** What somebody of support asks. They belong to no organisation for it, and see nothing before it is granted. */
@Path("/my-support-requests")
public class MySupportRequestResource {

    @Inject
    SupportDesk desk;

    @Inject
    SupportBook book;

    @Inject
    Caller caller;

    @GET
    @ForSignedIn
    @Operation(summary = "Find what one asked as support, the last first")
    public Page<SupportRequestDetails> findMySupportRequests() {
        return book.by(caller.accountId());
    }

    @POST
    @Creates
    @Transactional
    @ForSignedIn
    @Operation(summary = "Ask an organisation to let one look along as support; only who works for support may")
    public RestResponse<SupportRequestDetails> askToLookAlong(@NotNull @Valid NewSupportRequest request) {
        caller.requireSupporter();
        var asked = desk.ask(caller.accountId(), request);
        return Versioned.created(book.details(asked), asked.version, "/my-support-requests");
    }
}
