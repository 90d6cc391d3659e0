package nl.buurtdialoog.step;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What somebody says of their step on the telephone. */
@Path("/steps")
public class StepAnswerResource {

    @Inject
    Caller caller;

    @Inject
    StepDesk desk;

    @POST
    @Path("/{id}/answer")
    @Transactional
    @ForRoles({COORDINATOR, PHONE_DESK})
    @ResponseStatus(200)
    @Operation(summary = "Note how a step went for who is called")
    public StepDetails answerStep(UUID id, @Valid @NotNull NewStepAnswer answer) {
        var step = Step.of(caller.organisationId(), id);
        desk.answer(step, answer);
        return StepDetails.of(step);
    }
}
