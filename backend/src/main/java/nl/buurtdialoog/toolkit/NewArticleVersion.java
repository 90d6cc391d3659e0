package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;

/**
 * What a version of an article says.
 *
 * @param body Markdown (CommonMark); HTML in it is shown as text; pictures are those of the toolkit, each with words
 * @param reason why this version is there; readers see it in the list of versions
 */
public record NewArticleVersion(
        @NotBlank @Size(max = 120) @OneLine String title,
        @NotNull @Size(max = 300) @OneLine String summary,
        @NotBlank @Size(max = 20000) @PicturesTold String body,
        @NotBlank @Size(max = 300) @OneLine String reason) {

    static NewArticleVersion of(ArticleVersion version) {
        return new NewArticleVersion(version.title, version.summary, version.body, version.reason);
    }
}
