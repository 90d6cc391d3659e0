package nl.buurtdialoog.help;

import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What was offered for an action, for a coordinator: also when nobody carries it. */
@Path("/actions")
public class HelpOfferResource {

    @Inject
    Caller caller;

    @Inject
    HelpOffers offers;

    @GET
    @Path("/{id}/help-offers")
    @Transactional
    @ForRoles(COORDINATOR)
    @Operation(summary = "Find what help was offered for an action, the first one first")
    public Page<HelpOfferDetails> findHelpOffers(UUID id) {
        return Page.whole(offers.offersFor(Action.of(caller.organisationId(), id)));
    }
}
