package nl.buurtdialoog.coregroup;

import jakarta.validation.constraints.NotNull;

/** Whether somebody says "not now". */
public record NewPause(@NotNull Boolean paused) {}
