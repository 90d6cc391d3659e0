package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which trajectories somebody looks for. */
public class TrajectoryFilter {

    @QueryParam("programmeId")
    @Nullable
    UUID programmeId;

    @QueryParam("step")
    @Nullable
    Step step;

    @QueryParam("region")
    @Size(max = 60)
    @Nullable
    String region;

    @QueryParam("adviserId")
    @Nullable
    UUID adviserId;

    /** Whether what comes next should have been done. */
    @QueryParam("overdue")
    @Nullable
    Boolean overdue;

    boolean fits(TrajectorySummary trajectory) {
        return overdue == null || overdue == trajectory.overdue();
    }
}
