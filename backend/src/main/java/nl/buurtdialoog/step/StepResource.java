package nl.buurtdialoog.step;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.participant.Participant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Steps that are noted from a card, and how many there are. */
@Path("/dialogues")
public class StepResource {

    @Inject
    Caller caller;

    @Inject
    StepDesk desk;

    @POST
    @Path("/{id}/steps")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @ResponseStatus(200)
    @Operation(summary = "Note that somebody has a step, of a kind and without a word of it")
    public StepDetails noteStep(UUID id, @Valid @NotNull NewStep wish) {
        var dialogue = Dialogue.of(caller.organisationId(), id);
        var whose = wish.participantId() == null ? null : Participant.of(caller.organisationId(), wish.participantId());
        return StepDetails.of(desk.note(dialogue, whose, wish.kind(), wish.askOn()));
    }

    @GET
    @Path("/{id}/step-counts")
    @ForRoles({COORDINATOR, PHONE_DESK})
    @Operation(summary = "Count the steps that were written at a dialogue; small numbers are not told")
    public StepCounts countSteps(UUID id) {
        return StepCounts.of(Dialogue.of(caller.organisationId(), id));
    }
}
