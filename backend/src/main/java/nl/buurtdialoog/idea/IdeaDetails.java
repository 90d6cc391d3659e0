package nl.buurtdialoog.idea;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * An idea on the board.
 *
 * @param dots counted by hand after a short dialogue
 * @param reason why it was chosen
 * @param editionId the dialogue that it became
 */
public record IdeaDetails(
        UUID id,
        @Nullable UUID cycleId,
        String words,
        IdeaSource source,
        int dots,
        IdeaStatus status,
        @Nullable ChoiceWay choice,
        @Nullable String reason,
        @Nullable Named theme,
        @Nullable UUID editionId,
        @Nullable Instant chosenAt,
        Instant notedAt) {

    public static IdeaDetails of(Idea idea) {
        return new IdeaDetails(
                idea.id,
                idea.cycleId,
                idea.words,
                idea.source,
                idea.dots,
                idea.status,
                idea.choice,
                idea.reason,
                idea.theme == null ? null : new Named(idea.theme.id, idea.theme.name),
                idea.edition == null ? null : idea.edition.id,
                idea.chosenAt,
                idea.notedAt);
    }
}
