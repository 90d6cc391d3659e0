package nl.buurtdialoog.tableoffer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;

/** A talk with who offers a table. */
public record NewConversation(
        @NotBlank @OneLine @Size(max = 120) String spokenBy,
        @NotBlank @Size(max = 2000) String words) {}
