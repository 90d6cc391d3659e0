package nl.buurtdialoog.standing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Not this time.
 *
 * @param edition its number in the cycle
 */
public record SkippedEdition(@NotNull @Min(1) @Max(10000) Integer edition) {}
