package nl.buurtdialoog.help;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.buurtdialoog.action.ActionLink;
import nl.buurtdialoog.action.OwnerPart;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was offered for the action that one carries, by the link of a message. */
@Path("/my-help-offers")
public class MyHelpOfferResource {

    @Inject
    ActionLink link;

    @Inject
    HelpOffers offers;

    /** Who only helps reads nobody's contact. */
    @GET
    @OpenToAll
    @Transactional
    @Operation(summary = "Read what help was offered for the action that one carries")
    public Page<HelpOfferDetails> readMyHelpOffers(@HeaderParam(ActionLink.HEADER) @Nullable String token) {
        var owner = link.holder(token);
        return Page.whole(owner.part == OwnerPart.OWNER ? offers.offersFor(owner.action) : List.of());
    }
}
