package nl.buurtdialoog.standing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Somebody who says that they always come to a cycle. */
public record NewStandingRegistration(
        @NotNull UUID cycleId, @NotNull UUID participantId) {}
