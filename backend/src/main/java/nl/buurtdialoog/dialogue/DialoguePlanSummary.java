package nl.buurtdialoog.dialogue;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/** One line in the coordinator's list of dialogues. */
public record DialoguePlanSummary(
        UUID id,
        String title,
        Named theme,
        Named venue,
        Named neighbourhood,
        Instant startsAt,
        Instant endsAt,
        DialogueStatus status,
        int tables,
        int seats,
        int seatsTaken,
        @Nullable String facilitatorName,
        @Nullable UUID campaignId) {

    /** Reads lines straight from the database; conditions may speak of d, t, v, n and s. */
    public static final String SELECT = """
            select new DialoguePlanSummary(d.id, d.title, new Named(t.id, t.name), new Named(v.id, v.name),
                new Named(n.id, n.name), d.startsAt, d.endsAt, d.status, d.tables, s.seats, s.seatsTaken,
                d.facilitatorName, d.campaign.id)
            from Dialogue d join d.theme t join d.venue v join d.neighbourhood n
                join DialogueSeats s on s.dialogueId = d.id
            """.replace("new Dialogue", "new nl.buurtdialoog.dialogue.Dialogue")
            .replace("new Named", "new nl.buurtdialoog.shared.Named");
}
