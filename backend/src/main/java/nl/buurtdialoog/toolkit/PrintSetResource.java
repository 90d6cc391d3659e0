package nl.buurtdialoog.toolkit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.PublicRead;
import nl.buurtdialoog.shared.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Articles of the toolkit as one booklet, to print for a neighbour. */
@Path("/print-sets")
public class PrintSetResource {

    @Inject
    PrintSets sets;

    @POST
    @Creates
    @Transactional
    @OpenToAll
    @Limited("print-sets")
    @Operation(
            summary = "Choose articles for a booklet",
            description = "Each in the version of now. The same choice gives the same booklet.")
    public RestResponse<PrintSetDetails> choosePrintSet(@Valid @NotNull NewPrintSet wish) {
        var set = sets.choose(wish.articleIds());
        return Versioned.created(set, 0, "/print-sets/" + set.id());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @OpenToAll
    @PublicRead
    @Operation(summary = "Read a booklet, with each article in the version that was chosen")
    public PrintSetDetails readPrintSet(@RestPath UUID id) {
        return sets.read(id);
    }
}
