package nl.buurtdialoog.partner;

import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a partner may count. */
@Path("/partner-counts")
public class PartnerCountResource {

    @Inject
    CountBook book;

    @Inject
    Caller caller;

    @GET
    @ForScope(Scope.COUNTS_READ)
    @Operation(summary = "Count what came of your own work and of the organisation's, by quarter and neighbourhood")
    public PartnerCounts findPartnerCounts(
            @QueryParam("quarter")
                    @Size(max = 7)
                    @Pattern(regexp = Quarter.WRITTEN, message = "not-a-quarter")
                    @Parameter(description = "Such as 2026-Q4, in Amsterdam; the present one when left out")
                    @Nullable
                    String quarter,
            @QueryParam("neighbourhoodId") @Nullable UUID neighbourhoodId) {
        return book.read(caller.client(), quarter, neighbourhoodId);
    }
}
