package nl.buurtdialoog.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Waits no longer for an answer of Keycloak than for a connection to it. The framework would wait for ever for one that
 * took the line and says nothing, and who is signed in would wait with it: their session only wants to be renewed.
 */
@ApplicationScoped
@Unremovable
class AnswerInTime implements OidcRequestFilter {

    @Inject
    @ConfigProperty(name = "quarkus.oidc.connection-timeout")
    Duration patience;

    @Override
    public void filter(OidcRequestContext asked) {
        asked.request().timeout(patience.toMillis());
    }
}
