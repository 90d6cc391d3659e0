package nl.buurtdialoog.dialogue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a dialogue does not take place, in words that everybody who signed up will read. */
public record NewCancellation(@NotBlank @Size(max = 500) String reason) {}
