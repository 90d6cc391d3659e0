package nl.buurtdialoog.toolkit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buurtdialoog.shared.Language;

/**
 * An article that is begun, with its first draft.
 *
 * @param reference lower-case words with hyphens between them, the same in every language
 */
public record NewArticle(
        @NotNull UUID themeId,

        @NotBlank @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "not-a-reference")
        String reference,

        @NotNull Language language,
        @NotNull @Valid NewArticleVersion firstVersion) {}
