package nl.buurtdialoog.idea;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** How many dots were counted by hand, all told. */
public record NewDots(@NotNull @Min(0) @Max(999) Integer dots) {}
