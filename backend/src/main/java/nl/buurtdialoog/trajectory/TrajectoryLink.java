package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The one link by which who speaks for an initiative follows its trajectory, from the application to what was tried. It
 * can be made anew, and ends when they speak for it no more.
 */
@ApplicationScoped
public class TrajectoryLink {

    public static final String HEADER = "Trajectory-Token";

    private static final String KIND = "trajectory";

    @Inject
    Seal seal;

    @Inject
    Tenancy tenancy;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The address to mail. Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(Trajectory trajectory) {
        return publicUrl + "/mijn-advies#"
                + seal.token(KIND, new Claim(trajectory.id, trajectory.organisationId, trajectory.linkGeneration));
    }

    /** Which it opens, while it holds; from here on the request works for their organisation. */
    Trajectory opened(@Nullable String token) {
        var claim = seal.read(KIND, token);
        tenancy.enter(claim.organisationId());
        return Trajectory.opened(claim).orElseThrow(Seal::notValid);
    }

    /** The same, held: to do something with it. */
    Trajectory locked(@Nullable String token) {
        var opened = opened(token);
        return Trajectory.locked(opened.organisationId, opened.id);
    }
}
