package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a trajectory ends early.
 *
 * @param reason without names of people
 */
public record NewStopping(@NotBlank @Size(max = 500) String reason) {}
