package nl.buurtdialoog.idea;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What becomes of an idea. */
@Path("/ideas")
public class IdeaChoiceResource {

    @Inject
    Caller caller;

    @Inject
    IdeaBoard board;

    @PUT
    @Path("/{id}/dots")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Say how many dots an idea got, counted by hand")
    public IdeaDetails countDots(UUID id, @Valid @NotNull NewDots request) {
        var idea = Idea.of(caller.organisationId(), id);
        idea.count(request.dots());
        return IdeaDetails.of(idea);
    }

    @POST
    @Path("/{id}/choice")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Choose an idea, with the reason: it is the theme of the next edition")
    public IdeaDetails chooseIdea(UUID id, @Valid @NotNull NewChoice request) {
        var idea = Idea.of(caller.organisationId(), id);
        board.choose(idea, request);
        return IdeaDetails.of(idea);
    }

    @DELETE
    @Path("/{id}/choice")
    @Transactional
    @LastSaidHolds
    @ForRoles(COORDINATOR)
    @Operation(summary = "Put an idea back on the board; a dialogue that it became keeps its theme")
    public void reopenIdea(UUID id) {
        Idea.of(caller.organisationId(), id).reopen();
    }

    @POST
    @Path("/{id}/letting-go")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Let an idea go for now")
    public IdeaDetails letIdeaGo(UUID id) {
        var idea = Idea.of(caller.organisationId(), id);
        idea.letGo();
        return IdeaDetails.of(idea);
    }
}
