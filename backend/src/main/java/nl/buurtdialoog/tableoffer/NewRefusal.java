package nl.buurtdialoog.tableoffer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an offer does not go on now, in words for who offered. */
public record NewRefusal(@NotBlank @Size(max = 500) String reason) {}
