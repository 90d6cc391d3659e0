package nl.buurtdialoog.initiative;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative tells of itself.
 *
 * @param place the town, village or neighbourhood
 * @param region the province, or the region as the programme names it
 * @param sinceYear the year in which it began
 * @param participants who comes to its activities, in a range
 */
public record NewInitiative(
        @NotBlank @OneLine @Size(max = 120) String name,
        @NotBlank @OneLine @Size(max = 100) String place,
        @NotBlank @OneLine @Size(max = 60) String region,
        @NotBlank @Size(max = 1000) String activities,
        @Nullable @Min(1900) @Max(2100) Integer sinceYear,
        @NotNull SizeRange volunteers,
        @NotNull SizeRange participants) {

    static NewInitiative of(Initiative initiative) {
        return new NewInitiative(
                initiative.name,
                initiative.place,
                initiative.region,
                initiative.activities,
                initiative.sinceYear,
                initiative.volunteers,
                initiative.participants);
    }
}
