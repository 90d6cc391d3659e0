package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a proposal goes: into an article that is there, or into a new one under a theme.
 *
 * @param articleId an article that gets another version; null for a new article
 * @param themeId what a new article is about; null for an article that is there
 * @param reference of a new article: lower-case words with hyphens between them; null for an article that is there
 */
public record ProposalTaken(
        @Nullable UUID articleId,
        @Nullable UUID themeId,

        @Nullable @Size(max = 80) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "not-a-reference")
        String reference) {}
