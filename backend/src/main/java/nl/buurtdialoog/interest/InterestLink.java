package nl.buurtdialoog.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The link by which somebody says that they want to hear no more. */
@ApplicationScoped
class InterestLink {

    static final String HEADER = "Interest-Token";

    private static final String KIND = "interest";

    @Inject
    Seal seal;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The address to mail. Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(UUID organisationId, UUID interestId) {
        return publicUrl + "/geen-bericht-meer#" + seal.token(KIND, new Claim(interestId, organisationId, 0));
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        return seal.read(KIND, token);
    }
}
