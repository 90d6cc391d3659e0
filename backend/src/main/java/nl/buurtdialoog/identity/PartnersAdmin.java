package nl.buurtdialoog.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The admin API for the keys of partners' programs: by a client that may manage clients and nothing else. */
@ApplicationScoped
class PartnersAdmin extends KeycloakAdmin {

    @Inject
    @ConfigProperty(name = "buurtdialoog.partner-keys.realm")
    String realm;

    @Inject
    @ConfigProperty(name = "buurtdialoog.partner-keys.client-id")
    String ownId;

    @Inject
    @ConfigProperty(name = "buurtdialoog.partner-keys.secret")
    Optional<String> ownSecret;

    @Override
    Access access() {
        return new Access(realm, ownId, ownSecret);
    }
}
