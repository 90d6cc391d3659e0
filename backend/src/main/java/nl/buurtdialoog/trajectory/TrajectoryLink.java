package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
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

    String url(Trajectory trajectory) {
        return seal.address(
                "/mijn-advies", KIND, new Claim(trajectory.id, trajectory.organisationId, trajectory.linkGeneration));
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
