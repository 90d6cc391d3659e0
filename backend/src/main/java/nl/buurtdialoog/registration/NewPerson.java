package nl.buurtdialoog.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/** Somebody who signs up. Only a name is needed. */
public record NewPerson(
        @NotBlank @OneLine @Size(max = 120) String name,
        @Nullable Boolean firstTime,
        @Nullable AgeBand ageBand,
        @Valid @Nullable Needs needs) {}
