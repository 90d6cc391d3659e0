package nl.buurtdialoog.standing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes along every time.
 *
 * @param name null for a guest
 */
public record CompanionName(
        @Pattern(regexp = ".*\\S.*", message = "required") @OneLine @Size(max = 120) @Nullable
        String name) {}
