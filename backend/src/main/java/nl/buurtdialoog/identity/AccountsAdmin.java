package nl.buurtdialoog.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The admin API for the accounts of members: by a client that may manage users and nothing else. */
@ApplicationScoped
class AccountsAdmin extends KeycloakAdmin {

    @Inject
    @ConfigProperty(name = "buurtdialoog.accounts.realm")
    String realm;

    @Inject
    @ConfigProperty(name = "buurtdialoog.accounts.client-id")
    String ownId;

    @Inject
    @ConfigProperty(name = "buurtdialoog.accounts.secret")
    Optional<String> ownSecret;

    @Override
    Access access() {
        return new Access(realm, ownId, ownSecret);
    }
}
