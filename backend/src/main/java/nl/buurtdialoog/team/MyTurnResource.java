package nl.buurtdialoog.team;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.time.Clock;
import nl.buurtdialoog.dialogue.DialogueDetails;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.registration.NeedCounts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The part of one who makes a dialogue possible, by the link of the mail. */
@Path("/my-turn")
public class MyTurnResource {

    @Inject
    TeamLink link;

    @Inject
    Clock clock;

    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read what one needs to know for one's part of a dialogue")
    public MyTurn readMyTurn(@HeaderParam(TeamLink.HEADER) @Nullable String token) {
        var member = link.holder(token);
        var dialogue = member.dialogue;
        return new MyTurn(
                member.name,
                member.part,
                member.language,
                DialogueDetails.of(dialogue, clock.instant()),
                dialogue.tables,
                DialogueSeats.of(dialogue.organisationId, dialogue.id).seatsTaken,
                NeedCounts.of(dialogue.organisationId, dialogue.id),
                TeamMember.all(dialogue.organisationId, dialogue.id).stream()
                        .map(MyTurn.Teammate::of)
                        .toList());
    }
}
