package nl.buurtdialoog.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an idea is chosen, and why.
 *
 * @param themeId the theme that it becomes; null for one by the idea's own words, which is made when there is none
 */
public record NewChoice(
        @NotNull ChoiceWay way,
        @NotBlank @Size(max = 500) String reason,
        @Nullable UUID themeId) {}
