package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who advises from now on. */
public record NewMatch(@NotNull UUID adviserId) {}
