package nl.buurtdialoog.organisation;

import static nl.buurtdialoog.shared.ProblemType.NOT_SIGNED_IN;
import static nl.buurtdialoog.shared.ProblemType.UNAVAILABLE;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Reads who asks from the session or the bearer token of a request, at the moment an operation wants to know and never
 * before. Keycloak may be away then: that is told as such, because whoever is signed in should not be told to sign in.
 */
@ApplicationScoped
class TokenReader {

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    EndedSessions ended;

    /** The valid token of this request; without one, or with one of a session that is over, the request is refused. */
    JsonWebToken token() {
        if (identity().getPrincipal() instanceof JsonWebToken token
                && token.getSubject() != null
                && !ended.isOver(token)) {
            return token;
        }
        throw Problem.of(NOT_SIGNED_IN);
    }

    private SecurityIdentity identity() {
        try {
            return identities.getIdentity();
        } catch (RuntimeException failed) {
            if (failed instanceof AuthenticationException && !isOutOfReach(failed)) {
                throw Problem.of(NOT_SIGNED_IN);
            }
            Log.warnf("A token could not be checked: %s", failed.getMessage());
            throw Problem.of(UNAVAILABLE).header("Retry-After", "5");
        }
    }

    private static boolean isOutOfReach(@Nullable Throwable cause) {
        return cause != null && (cause instanceof IOException || isOutOfReach(cause.getCause()));
    }
}
