package nl.buurtdialoog.agreement;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is asked of a partner, by the link of a message. Nothing happens on a GET: mail programs open links. */
@Path("/my-agreement")
public class MyAgreementResource {

    @Inject
    AgreementLink link;

    @Inject
    AgreementDesk desk;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read what a group asks of you")
    public MyAgreement readMyAgreement(@HeaderParam(AgreementLink.HEADER) @Nullable String token) {
        return MyAgreement.of(link.opened(token));
    }

    @POST
    @Path("/answer")
    @OpenToAll
    @Transactional
    @Operation(summary = "Answer what a group asks of you")
    public MyAgreement answerMyAgreement(
            @HeaderParam(AgreementLink.HEADER) @Nullable String token, @Valid @NotNull NewAgreementAnswer answer) {
        var opened = link.opened(token);
        var agreement = PartnerAgreement.locked(opened.organisationId, opened.id);
        desk.answer(agreement, answer);
        return MyAgreement.of(agreement);
    }
}
