package nl.buurtdialoog.trajectory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of an advice, in one question each.
 *
 * @param perspectiveBefore from 1 to 5: how well they saw what they can do at the conversation; null when nobody asked
 * @param perspectiveAfter the same when they were called
 */
@Schema(name = "Approaches")
public record ApproachesDetails(
        @Nullable Integer perspectiveBefore, @Nullable Integer perspectiveAfter, List<Approach> approaches) {

    static ApproachesDetails of(Trajectory trajectory) {
        return new ApproachesDetails(trajectory.perspectiveBefore, trajectory.perspectiveAfter, trajectory.approaches);
    }
}
