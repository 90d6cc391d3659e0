package nl.buurtdialoog.agreement;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.Scope;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is asked of a partner, for its own program. Another partner's agreements do not exist for it. */
@Path("/partner-agreements")
public class PartnerAgreementResource {

    @Inject
    Caller caller;

    @Inject
    AgreementDesk desk;

    @Inject
    AgreementBook book;

    @GET
    @Transactional
    @ForScope(Scope.AGREEMENTS_ANSWER)
    @Operation(summary = "Find what groups ask of you, the longest asked first")
    public Page<PartnerAgreementSummary> findPartnerAgreements(
            @QueryParam("status") @Nullable AgreementStatus status,
            @QueryParam("limit") @DefaultValue("" + Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        var board = new AgreementBook.Board(null, null, status, caller.client().id());
        return book.find(caller.organisationId(), board, limit, cursor);
    }

    @POST
    @Path("/{id}/answer")
    @Transactional
    @ForScope(Scope.AGREEMENTS_ANSWER)
    @Operation(summary = "Answer what a group asks of you; the last answer counts")
    public PartnerAgreementSummary answerPartnerAgreement(UUID id, @Valid @NotNull NewAgreementAnswer answer) {
        var agreement = PartnerAgreement.locked(caller.organisationId(), id);
        if (!caller.client().id().equals(agreement.partnerClientId)) {
            throw Problem.notFound();
        }
        desk.answer(agreement, answer);
        return PartnerAgreementSummary.of(agreement);
    }
}
