package nl.buurtdialoog.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import nl.buurtdialoog.adviceprogramme.InitiativeGoal;
import nl.buurtdialoog.adviceprogramme.WorksOn;
import nl.buurtdialoog.shared.OneLine;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a conversation, and what the initiative works for.
 *
 * @param attendees first names of who was there for the initiative
 * @param notes by topic, each once, without names of people
 * @param perspectiveBefore from 1 to 5: how well they see what they can do, asked in one question
 * @param held when and how it was, when it was not planned or otherwise
 */
public record ConversationNotes(
        @NotNull @Size(max = 12) List<@NotBlank @OneLine @Size(max = 60) String> attendees,
        @NotNull @Size(min = 1, max = 6) List<@Valid @NotNull TopicNote> notes,
        @NotNull Set<@NotNull InitiativeGoal> goals,
        @NotNull Set<@NotNull WorksOn> worksOn,
        @Nullable @Min(1) @Max(5) Integer perspectiveBefore,
        @Nullable @Valid ConversationPlan held) {

    void check() {
        if (notes.stream().map(TopicNote::topic).distinct().count() < notes.size()) {
            throw Problem.invalid("/notes", "named-twice");
        }
    }
}
