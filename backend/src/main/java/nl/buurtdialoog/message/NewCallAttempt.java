package nl.buurtdialoog.message;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a call went, as a volunteer notes it.
 *
 * @param callBackAt when to call back, for that result only
 */
public record NewCallAttempt(
        @NotNull CallResult result, @Nullable Instant callBackAt) {}
