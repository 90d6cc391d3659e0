package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Something learned, for the toolkit.
 *
 * @param body Markdown (CommonMark)
 * @param sourceName whom to thank in public; without their consent nobody's name is taken
 * @param sourceAgreed whether they agreed to be named
 */
public record NewArticleProposal(
        @NotBlank @Size(max = 120) @OneLine String title,
        @NotBlank @Size(max = 8000) @PicturesTold String body,
        @NotNull Language language,
        @Nullable @Size(max = 120) @OneLine String sourceName,
        @NotNull Boolean sourceAgreed) {}
