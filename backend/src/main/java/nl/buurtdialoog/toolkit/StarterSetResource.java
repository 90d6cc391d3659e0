package nl.buurtdialoog.toolkit;

import static nl.buurtdialoog.organisation.Role.EDITOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.ForRoles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Articles to begin with. */
@Path("/toolkit/starter-set")
public class StarterSetResource {

    @Inject
    Caller caller;

    @Inject
    StarterSet articles;

    /** @param added how many articles came; 0 when they were there already */
    public record Taken(int added) {}

    @POST
    @Transactional
    @ForRoles(EDITOR)
    @Operation(summary = "Take over twelve articles to begin with, in Dutch and English")
    public Taken takeStarterSet() {
        return new Taken(articles.takeOver(caller.organisationId()));
    }
}
