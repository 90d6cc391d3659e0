package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.organisation.Role.ADVISER;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.shared.LastSaidHolds;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an initiative chose to do, and whether it kept to that. */
@Path("/trajectories")
public class ApproachResource {

    @Inject
    TrajectoryReach reach;

    @PUT
    @Path("/{id}/approaches")
    @Transactional
    @LastSaidHolds
    @ForRoles({ADVISER, COORDINATOR})
    @Operation(summary = "Write down what an initiative chose to do after its advice")
    public ChosenApproaches chooseApproaches(UUID id, @Valid @NotNull ChosenApproaches wish) {
        var trajectory = reach.locked(id);
        trajectory.chooses(wish.approaches());
        return new ChosenApproaches(trajectory.approaches);
    }
}
