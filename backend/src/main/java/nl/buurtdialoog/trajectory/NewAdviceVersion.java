package nl.buurtdialoog.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * The words of an advice.
 *
 * @param body Markdown (CommonMark), without names of people
 * @param cited articles of the toolkit, each by its version
 * @param readerId the account of the adviser or coordinator who is asked to read along; null for nobody
 */
public record NewAdviceVersion(
        @NotBlank @OneLine @Size(max = 160) String title,
        @NotBlank @Size(max = 20_000) String body,
        @NotNull @Size(max = 12) List<@Valid @NotNull CitedArticle> cited,
        @Nullable UUID readerId) {

    static NewAdviceVersion of(AdviceVersion version) {
        return new NewAdviceVersion(version.title, version.body, version.cited, version.readerId);
    }
}
