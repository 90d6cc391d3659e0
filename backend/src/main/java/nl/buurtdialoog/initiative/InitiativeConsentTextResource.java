package nl.buurtdialoog.initiative;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/initiative-consent-texts")
public class InitiativeConsentTextResource {

    @GET
    @OpenToAll
    @PublicRead(seconds = 60)
    @Operation(summary = "Find what who speaks for an initiative is asked to agree to")
    public Page<InitiativeConsentText> findInitiativeConsentTexts(@QueryParam("language") @Nullable Language language) {
        return Page.whole(InitiativeConsentTexts.now(language == null ? Language.NL : language));
    }
}
