package nl.buurtdialoog.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.paper.Printable;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.toolkit.PicturesTold;
import org.jspecify.annotations.Nullable;

/**
 * The words of an advice.
 *
 * @param body Markdown (CommonMark), without names of people; HTML in it is shown as text; pictures are those of the
 *     toolkit, each with words
 * @param cited articles of the toolkit, each by its version
 * @param readerId the account of the adviser or coordinator who is asked to read along; null for nobody
 */
public record NewAdviceVersion(
        @NotBlank @OneLine @Size(max = 160) String title,

        @NotBlank @Size(max = 20_000) @PicturesTold @Printable
        String body,

        @NotNull @Size(max = 12) List<@Valid @NotNull CitedArticle> cited,
        @Nullable UUID readerId) {

    boolean saysTheSameAs(AdviceVersion version) {
        return title.strip().equals(version.title) && body.equals(version.body) && cited.equals(version.cited);
    }

    static NewAdviceVersion of(AdviceVersion version) {
        return new NewAdviceVersion(version.title, version.body, version.cited, version.readerId);
    }
}
