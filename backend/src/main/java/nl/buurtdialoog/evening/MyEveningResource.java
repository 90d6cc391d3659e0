package nl.buurtdialoog.evening;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.coregroup.CareTaskBook;
import nl.buurtdialoog.coregroup.EveningLink;
import nl.buurtdialoog.coregroup.NewAssignment;
import nl.buurtdialoog.idea.IdeaBoard;
import nl.buurtdialoog.idea.NewChoice;
import nl.buurtdialoog.idea.NewDots;
import nl.buurtdialoog.idea.NewIdea;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.LastSaidHolds;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The evening, for who leads it: nobody has to sign in. Every answer is the evening as it stands then. */
@Path("/my-evening")
public class MyEveningResource {

    @Inject
    EveningLink link;

    @Inject
    EveningBook book;

    @Inject
    IdeaBoard ideas;

    @Inject
    CareTaskBook tasks;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read all that one needs to lead an evening, on that evening")
    public Evening readMyEvening(@HeaderParam(EveningLink.HEADER) @Nullable String token) {
        return evening(token);
    }

    @GET
    @Path("/phone-numbers")
    @OpenToAll
    @Transactional
    @Operation(summary = "Read the telephone numbers of who is expected: on the day itself, by who leads it")
    public Page<PhoneNumber> findMyPhoneNumbers(@HeaderParam(EveningLink.HEADER) @Nullable String token) {
        return Page.whole(book.phoneNumbers(link.edition(token)));
    }

    @POST
    @Path("/ideas")
    @OpenToAll
    @Transactional
    @Operation(summary = "Put an idea for the next time on the board, this evening")
    public Evening noteMyIdea(
            @HeaderParam(EveningLink.HEADER) @Nullable String token, @Valid @NotNull EveningIdea request) {
        var edition = link.edition(token);
        ideas.note(
                edition.organisationId, new NewIdea(EveningBook.cycleOf(edition), request.words(), request.source()));
        return evening(token);
    }

    @PUT
    @Path("/ideas/{ideaId}/dots")
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Say how many dots an idea got this evening")
    public Evening countMyDots(
            UUID ideaId, @HeaderParam(EveningLink.HEADER) @Nullable String token, @Valid @NotNull NewDots request) {
        var edition = link.edition(token);
        ideas.count(edition.organisationId, EveningBook.cycleOf(edition), ideaId, request.dots());
        return evening(token);
    }

    @POST
    @Path("/ideas/{ideaId}/choice")
    @OpenToAll
    @Transactional
    @Operation(summary = "Choose together what the next time is about, with the reason")
    public Evening chooseMyIdea(
            UUID ideaId,
            @HeaderParam(EveningLink.HEADER) @Nullable String token,
            @Valid @NotNull EveningChoice request) {
        var edition = link.edition(token);
        ideas.choose(
                edition.organisationId,
                EveningBook.cycleOf(edition),
                ideaId,
                new NewChoice(request.way(), request.reason(), null));
        return evening(token);
    }

    @PUT
    @Path("/care-tasks/{taskId}/assignment")
    @OpenToAll
    @Transactional
    @LastSaidHolds
    @Operation(summary = "Divide the tasks of the next time, or ask somebody who is not there")
    public Evening divideCareTask(
            UUID taskId,
            @HeaderParam(EveningLink.HEADER) @Nullable String token,
            @Valid @NotNull NewAssignment request) {
        var edition = link.edition(token);
        tasks.divide(edition.organisationId, EveningBook.cycleOf(edition), taskId, request);
        return evening(token);
    }

    private Evening evening(@Nullable String token) {
        var lead = link.lead(token);
        return book.of(lead.edition(), lead.leader().name, null);
    }
}
