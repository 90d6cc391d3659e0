package nl.buurtdialoog.dialogue;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What somebody looks for in the agenda. Dates are days in Amsterdam, both included. */
public class AgendaFilter {

    @QueryParam("neighbourhoodId")
    @Nullable
    UUID neighbourhoodId;

    @QueryParam("themeId")
    @Nullable
    UUID themeId;

    @QueryParam("campaignId")
    @Nullable
    UUID campaignId;

    @QueryParam("organisationId")
    @Nullable
    UUID organisationId;

    @QueryParam("from")
    @Parameter(description = "First day, in Amsterdam; today when left out")
    @Nullable
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Last day, in Amsterdam")
    @Nullable
    LocalDate until;

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Words in the title, theme, venue or neighbourhood; accents and capitals do not matter")
    @Nullable
    String q;

    @QueryParam("withSeats")
    @DefaultValue("false")
    @Parameter(description = "Only those for which somebody can sign up and get a seat")
    boolean withSeats;

    @QueryParam("updatedSince")
    @Parameter(description = "Only what changed since then: use the retrievedAt of your last answer")
    @Nullable
    Instant updatedSince;
}
