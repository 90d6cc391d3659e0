package nl.buurtdialoog.agreement;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/agreements")
public class AgreementResource {

    @Inject
    Caller caller;

    @Inject
    AgreementDesk desk;

    @Inject
    AgreementBook book;

    @Inject
    MergePatch patches;

    @GET
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find agreements of a cycle or a neighbourhood, the longest asked first")
    public Page<PartnerAgreementSummary> findAgreements(
            @QueryParam("cycleId") @Nullable UUID cycleId,
            @QueryParam("neighbourhoodId") @Nullable UUID neighbourhoodId,
            @QueryParam("status") @Nullable AgreementStatus status,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        var board = new AgreementBook.Board(cycleId, neighbourhoodId, status, null);
        return book.find(caller.organisationId(), board, limit, cursor);
    }

    @POST
    @Creates
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Ask something of a partner or the municipality, and send them the link to answer")
    public RestResponse<PartnerAgreementDetails> askAgreement(@Valid @NotNull NewPartnerAgreement wish) {
        var agreement = desk.ask(caller.organisationId(), wish);
        return Versioned.created(book.show(agreement), agreement.version, "/agreements/" + agreement.id);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read an agreement and who answers it")
    public RestResponse<PartnerAgreementDetails> readAgreement(UUID id) {
        var agreement = PartnerAgreement.of(caller.organisationId(), id);
        return Versioned.answer(book.show(agreement), agreement.version);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Change what is asked, or who answers it")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = NewPartnerAgreement.class)))
    public RestResponse<PartnerAgreementDetails> changeAgreement(
            UUID id, @NotNull JsonNode patch, @Context Request request, @Context HttpHeaders headers) {
        var agreement = PartnerAgreement.locked(caller.organisationId(), id);
        Versioned.require(agreement.version, request, headers);
        desk.change(agreement, patches.apply(patch, NewPartnerAgreement.of(agreement), NewPartnerAgreement.class));
        return Versioned.answer(book.show(agreement), agreement.version);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Remove an agreement that was written down by mistake")
    public void removeAgreement(UUID id, @Context Request request, @Context HttpHeaders headers) {
        var agreement = PartnerAgreement.locked(caller.organisationId(), id);
        Versioned.require(agreement.version, request, headers);
        desk.remove(agreement);
    }

    @POST
    @Path("/{id}/answer")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Write down what a partner or the municipality answered")
    public RestResponse<PartnerAgreementDetails> answerAgreement(UUID id, @Valid @NotNull NewAgreementAnswer answer) {
        var agreement = PartnerAgreement.locked(caller.organisationId(), id);
        desk.answer(agreement, answer);
        return Versioned.answer(book.show(agreement), agreement.version);
    }

    @POST
    @Path("/{id}/link")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Send who answers another link; the one they had opens nothing any more")
    public RestResponse<PartnerAgreementDetails> renewAgreementLink(UUID id) {
        var agreement = PartnerAgreement.locked(caller.organisationId(), id);
        desk.renewLink(agreement);
        return Versioned.answer(book.show(agreement), agreement.version);
    }
}
