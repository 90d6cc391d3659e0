package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an initiative says it tried. The last that was said holds.
 *
 * @param tried in their words, without names of people
 * @param exampleShown whether their example may be told to others; they may take it back
 */
public record Experience(
        @Nullable @Size(max = 2000) String tried, @NotNull Boolean exampleShown) {}
