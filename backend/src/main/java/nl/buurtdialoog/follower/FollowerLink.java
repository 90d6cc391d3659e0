package nl.buurtdialoog.follower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import org.jspecify.annotations.Nullable;

/** The link by which somebody says that they want to hear no more of an action. */
@ApplicationScoped
class FollowerLink {

    static final String HEADER = "Follower-Token";

    private static final String KIND = "follower";

    @Inject
    Seal seal;

    String url(ActionFollower follower) {
        return seal.address("/niet-meer-volgen", KIND, new Claim(follower.id, follower.organisationId, 0));
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        return seal.read(KIND, token);
    }
}
