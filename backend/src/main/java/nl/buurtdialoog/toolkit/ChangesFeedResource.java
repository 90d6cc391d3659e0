package nl.buurtdialoog.toolkit;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The toolkit's feed of changes. */
@Path("/toolkit/feed")
public class ChangesFeedResource {

    @Inject
    ChangesFeed feed;

    @GET
    @Produces(ChangesFeed.MEDIA_TYPE)
    @Transactional
    @OpenToAll
    @PublicRead
    @Operation(summary = "Follow what changes in the toolkit, with a feed reader (Atom)")
    public String readToolkitFeed(
            @QueryParam("language") @Nullable Language language,
            @QueryParam("organisationId") @Nullable UUID organisationId) {
        return feed.of(language == null ? Language.NL : language, organisationId);
    }
}
