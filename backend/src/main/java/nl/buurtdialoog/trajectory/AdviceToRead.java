package nl.buurtdialoog.trajectory;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An advice that waits for its second reader. */
public record AdviceToRead(
        UUID trajectoryId,
        int number,
        String title,
        String initiative,
        @Nullable String writtenBy,
        Instant writtenAt) {

    static AdviceToRead of(AdviceVersion version) {
        return new AdviceToRead(
                version.trajectory.id,
                version.number,
                version.title,
                version.trajectory.initiative.name,
                version.writer,
                version.writtenAt);
    }
}
