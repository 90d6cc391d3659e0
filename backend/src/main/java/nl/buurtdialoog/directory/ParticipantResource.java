package nl.buurtdialoog.directory;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.participant.Correction;
import nl.buurtdialoog.participant.NewParticipant;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.MergePatch;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is kept of one person, for who keeps it right. */
@Path("/participants")
public class ParticipantResource {

    @Inject
    Directory directory;

    @Inject
    History history;

    @Inject
    Correction correction;

    @Inject
    MergePatch patches;

    @Inject
    Caller caller;

    @GET
    @Path("/{id}")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Read what is kept of somebody, and what they agreed to")
    public RestResponse<ParticipantDetails> readParticipant(UUID id) {
        var participant = Participant.of(caller.organisationId(), id);
        return Versioned.answer(directory.show(participant, READ), participant.version);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes(MergePatch.MEDIA_TYPE)
    @ForRoles(COORDINATOR)
    @Operation(summary = "Correct somebody's name, language or how they are reached")
    public RestResponse<ParticipantDetails> correctParticipant(
            UUID id,
            @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = NewParticipant.class)))
                    JsonNode patch,
            @Context Request request,
            @Context HttpHeaders headers) {
        var participant = Participant.of(caller.organisationId(), id);
        Versioned.require(participant.version, request, headers);
        correction.correct(participant, patches.apply(patch, NewParticipant.of(participant), NewParticipant.class));
        return Versioned.answer(directory.show(participant, CHANGED), participant.version);
    }

    @GET
    @Path("/{id}/visits")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find to which dialogues somebody came or was going to come, the furthest ahead first")
    public Page<Visit> findVisits(
            UUID id,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return history.visits(caller.organisationId(), id, limit, Cursor.parse(cursor));
    }
}
