package nl.buurtdialoog.step;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.registration.LinkHolder;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The steps that somebody wrote at a dialogue, by the link of their registration. */
@Path("/my-steps")
public class MyStepsResource {

    @Inject
    LinkHolder holder;

    @Inject
    StepDesk desk;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read which steps one has of a dialogue")
    public Page<StepDetails> readMySteps(@HeaderParam(LinkHolder.HEADER) @Nullable String token) {
        return Page.whole(StepDesk.shown(holder.dialogue(token), holder.person(token)));
    }

    @POST
    @OpenToAll
    @Transactional
    @ResponseStatus(200)
    @Operation(summary = "Say that one has a step, of a kind and without a word of it")
    public Page<StepDetails> noteMyStep(
            @HeaderParam(LinkHolder.HEADER) @Nullable String token, @Valid @NotNull NewOwnStep wish) {
        var dialogue = holder.dialogue(token);
        var whose = holder.person(token);
        desk.note(dialogue, whose, wish.kind(), wish.askOn());
        return Page.whole(StepDesk.shown(dialogue, whose));
    }
}
