package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an application.
 *
 * @param reason why it waits or is declined, in kind words that they read
 */
public record NewApplicationAnswer(
        @NotNull ApplicationAnswer answer,
        @Nullable @Size(max = 1000) String reason) {}
