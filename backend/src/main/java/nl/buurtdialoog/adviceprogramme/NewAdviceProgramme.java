package nl.buurtdialoog.adviceprogramme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;

/**
 * A programme of advice: so many initiatives in a period.
 *
 * @param target how many trajectories it does, 40 in the programme it was made for (seeds 003)
 */
public record NewAdviceProgramme(
        @NotBlank @OneLine @Size(max = 120) String name,
        @NotNull LocalDate beginsOn,
        @NotNull LocalDate endsOn,
        @NotNull @Min(1) @Max(500) Integer target,
        @NotNull @Size(max = 20) List<@Valid @NotNull RegionPlaces> regions,
        @NotNull @Size(max = 30) List<@Valid @NotNull Milestone> milestones) {

    void check() {
        if (!endsOn.isAfter(beginsOn)) {
            throw Problem.invalid("/endsOn", "before-the-first-day");
        }
        var named = regions.stream()
                .map(places -> places.region().strip().toLowerCase(Locale.ROOT))
                .distinct();
        if (named.count() < regions.size()) {
            throw Problem.invalid("/regions", "named-twice");
        }
    }

    static NewAdviceProgramme of(AdviceProgramme programme) {
        return new NewAdviceProgramme(
                programme.name,
                programme.beginsOn,
                programme.endsOn,
                programme.target,
                programme.regions,
                programme.milestones);
    }
}
