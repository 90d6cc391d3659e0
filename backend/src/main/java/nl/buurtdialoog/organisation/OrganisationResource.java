package nl.buurtdialoog.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/organisations")
public class OrganisationResource {

    @GET
    @OpenToAll
    @PublicRead
    @Operation(summary = "Find the organisations and how to reach them, the oldest first")
    public Page<OrganisationCard> findOrganisations(
            @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(max = 300) @Nullable String cursor) {
        return OrganisationCard.oldestFirst(limit, cursor);
    }
}
