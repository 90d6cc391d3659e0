package nl.buurtdialoog.idea;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * An idea as it is put on the board.
 *
 * @param cycleId for which cycle; null for the whole organisation
 * @param words short: it can become the name of a theme
 */
public record NewIdea(
        @Nullable UUID cycleId,
        @NotBlank @OneLine @Size(max = 80) String words,
        @NotNull IdeaSource source) {

    static NewIdea of(Idea idea) {
        return new NewIdea(idea.cycleId, idea.words, idea.source);
    }
}
