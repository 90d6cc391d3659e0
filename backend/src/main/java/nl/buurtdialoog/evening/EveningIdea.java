package nl.buurtdialoog.evening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.idea.IdeaSource;
import nl.buurtdialoog.shared.OneLine;

/** An idea that came up this evening. */
public record EveningIdea(
        @NotBlank @OneLine @Size(max = 80) String words,
        @NotNull IdeaSource source) {}
