package nl.buurtdialoog.identity;

import io.quarkus.logging.Log;
import io.quarkus.oidc.RefreshToken;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.buurtdialoog.organisation.EndedSessions;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Ends a session for good: here at once, so that a copy of its cookie opens nothing, and in Keycloak. */
@ApplicationScoped
class SignOut {

    @Inject
    EndedSessions ended;

    @Inject
    Keycloak keycloak;

    /** Whether somebody signed out of this session while Keycloak was away, where it lived on. It is ended there now. */
    boolean isUnfinished(SecurityIdentity identity) {
        var unfinished = identity.getPrincipal() instanceof JsonWebToken token && ended.isOver(token);
        if (unfinished) {
            endInKeycloak(identity);
        }
        return unfinished;
    }

    /** Answers nothing, as what cannot be ended anywhere else is at least gone from the browser. */
    @Nullable
    Void finish(@Nullable SecurityIdentity identity) {
        if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
            try {
                ended.end(token);
            } finally {
                endInKeycloak(identity);
            }
        }
        return null;
    }

    private void endInKeycloak(SecurityIdentity identity) {
        var refresh = identity.getCredential(RefreshToken.class);
        if (refresh == null) {
            return;
        }
        try {
            keycloak.end(refresh.getToken());
        } catch (IOException away) {
            Log.warnf("A session lives on in Keycloak, where nobody can use it here: %s", away.getMessage());
        }
    }
}
