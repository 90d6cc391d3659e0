package nl.buurtdialoog.evening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.idea.ChoiceWay;

/** What was chosen together this evening, and why. */
public record EveningChoice(
        @NotNull ChoiceWay way, @NotBlank @Size(max = 500) String reason) {}
