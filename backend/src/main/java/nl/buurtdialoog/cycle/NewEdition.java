package nl.buurtdialoog.cycle;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The next time of a cycle, as far as it differs from what the cycle proposes.
 *
 * @param themeId null takes the cycle's, or that of the edition before while it is still to be chosen
 * @param heldOn another day than the rhythm's, which goes on undisturbed
 * @param startTime another hour than the cycle's
 * @param venueId another venue than the cycle's; its room is {@code roomId}
 */
public record NewEdition(
        @Nullable UUID themeId,
        @Nullable LocalDate heldOn,

        @Nullable @Size(max = 5) @Pattern(regexp = NewCycle.TIME)
        String startTime,

        @Nullable UUID venueId,
        @Nullable UUID roomId,
        @Nullable @Min(1) @Max(50) Integer tables,
        @Nullable @Min(5) @Max(8) Integer seatsPerTable) {}
