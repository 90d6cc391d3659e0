package nl.buurtdialoog.organisation;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

@Path("/me")
public class MeResource {

    @Inject
    OwnMemberships memberships;

    @Inject
    Caller caller;

    @GET
    @ForSignedIn
    @Operation(summary = "Read who is signed in, and their roles per organisation")
    public Me readMe() {
        return memberships.me(caller.accountId(), caller.isSupporter());
    }
}
