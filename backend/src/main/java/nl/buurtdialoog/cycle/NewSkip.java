package nl.buurtdialoog.cycle;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A day of the rhythm on which there is no dialogue. */
public record NewSkip(@NotNull LocalDate date) {}
