package nl.buurtdialoog.dialogue;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a coordinator looks for among the organisation's dialogues. Dates are days in Amsterdam, both included. */
public class PlanFilter {

    @QueryParam("status")
    @Nullable
    DialogueStatus status;

    @QueryParam("from")
    @Nullable
    LocalDate from;

    @QueryParam("until")
    @Nullable
    LocalDate until;

    @QueryParam("q")
    @Size(max = 100)
    @Nullable
    String q;

    @QueryParam("campaignId")
    @Nullable
    UUID campaignId;
}
