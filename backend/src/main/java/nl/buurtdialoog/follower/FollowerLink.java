package nl.buurtdialoog.follower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The link by which somebody says that they want to hear no more of an action. */
@ApplicationScoped
class FollowerLink {

    static final String HEADER = "Follower-Token";

    private static final String KIND = "follower";

    @Inject
    Seal seal;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The address to mail. Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(ActionFollower follower) {
        return publicUrl + "/niet-meer-volgen#" + seal.token(KIND, new Claim(follower.id, follower.organisationId, 0));
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        return seal.read(KIND, token);
    }
}
