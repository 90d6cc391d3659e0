package nl.buurtdialoog.adviceprogramme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;

/** How many places of a programme are meant for a region. It is what to aim for and refuses nobody. */
public record RegionPlaces(
        @NotBlank @OneLine @Size(max = 60) String region,
        @NotNull @Min(1) @Max(500) Integer places) {}
