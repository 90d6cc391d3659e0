package nl.buurtdialoog.evening;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.coregroup.EveningLink;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Limited;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Opens an evening for who has its envelope, and no phone with the link. */
@Path("/evening-openings")
public class EveningOpeningResource {

    @Inject
    EveningLink link;

    @POST
    @OpenToAll
    @Limited("registration-links")
    @Transactional
    @Operation(summary = "Open an evening by the code on its envelope, from the evening before until a day after")
    public EveningOpening openEvening(@Valid @NotNull NewEveningOpening request) {
        return new EveningOpening(link.opened(request.code()));
    }
}
