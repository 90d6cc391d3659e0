package nl.buurtdialoog.theme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The question that opens a round at the table. */
public record CoreQuestion(
        @NotNull Round round, @NotBlank @Size(max = 300) String text) {}
