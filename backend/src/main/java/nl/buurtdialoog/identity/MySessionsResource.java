package nl.buurtdialoog.identity;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.EndedSessions;
import nl.buurtdialoog.organisation.ForSignedIn;
import nl.buurtdialoog.organisation.KnownAccounts;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The sessions of the one who is signed in, on all their devices. */
@Path("/my-sessions")
public class MySessionsResource {

    @Inject
    EndedSessions ended;

    @Inject
    KnownAccounts known;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    /** Keycloak last: when it is away nothing was ended, and that is said. */
    @DELETE
    @Transactional
    @LastSaidHolds
    @ForSignedIn
    @Operation(summary = "Sign out on every device at once, this one too")
    public void endMySessions() {
        ended.endAll(caller.accountId());
        accounts.endSessions(known.subjectOf(caller.accountId()));
    }
}
