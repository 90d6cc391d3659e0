package nl.buurtdialoog.dialogue;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What everybody may read of dialogues. */
@Path("/dialogues")
public class DialogueResource {

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    @GET
    @OpenToAll
    @PublicRead
    @Operation(summary = "Find dialogues in the public agenda, the soonest first")
    public AgendaPage findDialogues(
            @BeanParam @Valid AgendaFilter filter,
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        var retrievedAt = clock.instant();
        return AgendaPage.of(agenda.find(filter, limit, cursor), retrievedAt);
    }

    @GET
    @Path("/{id}")
    @OpenToAll
    @PublicRead(watched = true)
    @Operation(summary = "Read a dialogue")
    public DialogueDetails readDialogue(UUID id) {
        return agenda.read(id);
    }

    @GET
    @Path("/{id}/availability")
    @Transactional
    @OpenToAll
    @PublicRead(watched = true)
    @Operation(summary = "Read how many seats are left")
    public Availability readAvailability(UUID id) {
        var dialogue = Dialogue.published(id);
        return Availability.of(dialogue, DialogueSeats.of(dialogue.organisationId, id), clock.instant());
    }

    @GET
    @Path("/{id}/alternatives")
    @Transactional
    @OpenToAll
    @PublicRead
    @Operation(summary = "Find other dialogues nearby that have a seat left")
    public Page<DialogueSummary> findAlternatives(UUID id) {
        return Page.whole(agenda.alternatives(id));
    }

    @GET
    @Path("/{id}/calendar")
    @Produces("text/calendar")
    @Transactional
    @OpenToAll
    @PublicRead(watched = true)
    @Operation(summary = "Get a dialogue for your calendar")
    public String readCalendar(UUID id) {
        return DialogueCalendar.of(Dialogue.published(id)).published();
    }
}
