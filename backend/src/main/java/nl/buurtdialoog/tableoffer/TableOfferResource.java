package nl.buurtdialoog.tableoffer;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.KeyedRequest;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The offers of an organisation, and what a coordinator does with them. */
@Path("/table-offers")
public class TableOfferResource {

    @Inject
    TableOfferDesk desk;

    @Inject
    TableOfferBook book;

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find tables that are offered, the longest waiting first")
    public Page<TableOfferSummary> findTableOffers(
            @QueryParam("status") @Nullable TableOfferStatus status,
            @QueryParam("dialogueId") @Nullable UUID dialogueId,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return book.find(caller.organisationId(), status, dialogueId, limit, cursor);
    }

    @POST
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Creates
    @Operation(summary = "Note that somebody who calls offers a table")
    public RestResponse<TableOfferDetails> noteTableOffer(
            @HeaderParam(Idempotency.HEADER) @Nullable String key, @NotNull @Valid NewTableOffer request) {
        return idempotency.once(new KeyedRequest("noteTableOffer", null, key, request), TableOfferDetails.class, () -> {
            var offer = desk.take(caller.organisationId(), request, Via.PHONE);
            return RestResponse.ResponseBuilder.<TableOfferDetails>create(201)
                    .entity(book.show(offer, CHANGED))
                    .header("Location", "/api/v1/table-offers/" + offer.id)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read what somebody offers, and what was said about it")
    public RestResponse<TableOfferDetails> readTableOffer(UUID id) {
        var offer = TableOffer.of(caller.organisationId(), id);
        return Versioned.answer(book.show(offer, READ), offer.version);
    }

    @POST
    @Path("/{id}/conversations")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Note a talk with who offers a table")
    public TableOfferDetails noteConversation(UUID id, @NotNull @Valid NewConversation request) {
        return book.show(desk.note(caller.organisationId(), id, request), CHANGED);
    }

    @POST
    @Path("/{id}/acceptance")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Make a dialogue of what somebody offers")
    public TableOfferDetails acceptTableOffer(UUID id, @NotNull @Valid NewAcceptance request) {
        return book.show(desk.accept(caller.organisationId(), id, request.dialogueId()), CHANGED);
    }

    @POST
    @Path("/{id}/refusal")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Decline an offer kindly, with a reason that they read")
    public TableOfferDetails declineTableOffer(UUID id, @NotNull @Valid NewRefusal request) {
        return book.show(desk.decline(caller.organisationId(), id, request.reason()), CHANGED);
    }

    @POST
    @Path("/{id}/link")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Send who offers a table another link; the one they had opens nothing any more")
    public TableOfferDetails renewTableLink(UUID id) {
        return book.show(desk.renewLink(caller.organisationId(), id), CHANGED);
    }

    @DELETE
    @Path("/{id}/link")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "End the link of who offers a table, from this moment")
    public void endTableLink(UUID id) {
        book.show(desk.endLink(caller.organisationId(), id), CHANGED);
    }
}
