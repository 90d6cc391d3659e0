package nl.buurtdialoog.participant;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

@Path("/consent-texts")
public class ConsentTextResource {

    @GET
    @OpenToAll
    @PublicRead(seconds = 60)
    @Operation(summary = "Find what people are asked to agree to when they sign up")
    public Page<ConsentText> findConsentTexts(@QueryParam("language") @Nullable Language language) {
        return Page.whole(ConsentTexts.now(language == null ? Language.NL : language));
    }
}
