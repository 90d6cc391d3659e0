package nl.buurtdialoog.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who signs up, or comes along.
 *
 * @param name null for a guest; the first of a party has a name
 */
public record NewPerson(
        @Pattern(regexp = ".*\\S.*", message = "required") @OneLine @Size(max = 120) @Nullable
        String name,

        @Nullable Boolean firstTime,
        @Nullable AgeBand ageBand,
        @Valid @Nullable Needs needs) {}
