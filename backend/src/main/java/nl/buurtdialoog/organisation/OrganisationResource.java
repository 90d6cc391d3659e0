package nl.buurtdialoog.organisation;

import io.quarkus.panache.common.Sort;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/organisations")
public class OrganisationResource {

    @GET
    @OpenToAll
    @Operation(summary = "Find the organisations and how to reach them")
    public Page<OrganisationCard> findOrganisations() {
        return Page.whole(
                Organisation.<Organisation>findAll(Sort.by("createdAt", "id")).page(0, Page.MAX_LIMIT).stream()
                        .map(OrganisationCard::of)
                        .toList());
    }
}
