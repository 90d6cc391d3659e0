package nl.buurtdialoog.step;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** One's own step, by the link of a message. Nothing happens on a GET: mail programs open links by themselves. */
@Path("/my-step")
public class MyStepResource {

    @Inject
    StepLink link;

    @Inject
    StepDesk desk;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read how far one's own step is")
    public MyStep readMyStep(@HeaderParam(StepLink.HEADER) @Nullable String token) {
        return shown(link.opened(token).id);
    }

    @POST
    @Path("/answer")
    @OpenToAll
    @Transactional
    @Operation(summary = "Say with one tap how one's own step went")
    public MyStep answerMyStep(
            @HeaderParam(StepLink.HEADER) @Nullable String token, @Valid @NotNull NewStepAnswer answer) {
        var step = link.opened(token);
        desk.answer(step, answer);
        return shown(step.id);
    }

    private static MyStep shown(UUID id) {
        Step step = Step.findById(id);
        return new MyStep(
                step.kind, step.state, step.dialogue.startsAt, Objects.requireNonNull(step.participant).language);
    }
}
