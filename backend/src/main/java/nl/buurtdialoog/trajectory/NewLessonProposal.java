package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * How a lesson goes to the toolkit.
 *
 * @param sourceAgreed whether the initiative agreed to be thanked by name; without that nobody is named
 * @param sourceName how they want to be named; null for the name of the initiative, when it agreed
 * @param language in which it was written; null for the language of the trajectory
 */
public record NewLessonProposal(
        @NotNull Boolean sourceAgreed,
        @Nullable @Size(max = 120) @OneLine String sourceName,
        @Nullable Language language) {}
