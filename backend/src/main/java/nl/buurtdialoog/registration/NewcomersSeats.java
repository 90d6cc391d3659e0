package nl.buurtdialoog.registration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many of the seats are for who comes for the first time.
 *
 * @param seats no more than there are; 0 when everybody is given every seat from the beginning
 */
public record NewcomersSeats(@NotNull @Min(0) @Max(400) Integer seats) {}
