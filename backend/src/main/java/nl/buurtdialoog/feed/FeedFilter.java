package nl.buurtdialoog.feed;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a partner wants to show. Dates are days in Amsterdam, both included. */
public class FeedFilter {

    /** All six characters are a few front doors: that is no business of ours, and would stand in logs on the way. */
    @QueryParam("postcode")
    @Size(max = 6)
    @Pattern(regexp = "[1-9][0-9]{3}", message = "not-a-postcode")
    @Parameter(description = "Near here: the four digits of a Dutch postcode. The nearest comes first")
    @Nullable
    String postcode;

    @QueryParam("latitude")
    @DecimalMin("-90")
    @DecimalMax("90")
    @Parameter(description = "Near here: degrees north (WGS 84), with the longitude. The nearest comes first")
    @Nullable
    Double latitude;

    @QueryParam("longitude")
    @DecimalMin("-180")
    @DecimalMax("180")
    @Parameter(description = "Near here: degrees east (WGS 84), with the latitude")
    @Nullable
    Double longitude;

    @QueryParam("withinMetres")
    @Min(100)
    @Max(100_000)
    @Parameter(description = "No further than this from the postcode or the point")
    @Nullable
    Integer withinMetres;

    @QueryParam("neighbourhoodId")
    @Nullable
    UUID neighbourhoodId;

    @QueryParam("themeId")
    @Nullable
    UUID themeId;

    @QueryParam("from")
    @Parameter(description = "First day, in Amsterdam; today when left out, and the first ever with updatedSince")
    @Nullable
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Last day, in Amsterdam")
    @Nullable
    LocalDate until;

    @QueryParam("updatedSince")
    @Parameter(
            description = "Only what changed since then, the longest unchanged first, and what is gone since then:"
                    + " use the retrievedAt of your last crawl")
    @Nullable
    Instant updatedSince;

    /** Whether it asks for what is near to some place. */
    boolean isNear() {
        return postcode != null || latitude != null || longitude != null;
    }

    /** Refuses what cannot be meant. */
    void isClear() {
        if (postcode != null && (latitude != null || longitude != null)) {
            throw Problem.invalid("postcode", "postcode-or-point");
        }
        if ((latitude == null) != (longitude == null)) {
            throw Problem.invalid(latitude == null ? "latitude" : "longitude", "required");
        }
        if (withinMetres != null && !isNear()) {
            throw Problem.invalid("withinMetres", "near-what");
        }
    }
}
