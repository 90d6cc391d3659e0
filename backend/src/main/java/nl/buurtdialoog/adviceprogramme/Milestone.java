package nl.buurtdialoog.adviceprogramme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Something a programme promised to do.
 *
 * @param doneOn when it was done; null while it is not
 */
public record Milestone(
        @NotNull MilestoneKind kind,
        @NotBlank @OneLine @Size(max = 120) String title,
        @NotNull LocalDate dueOn,
        @Nullable LocalDate doneOn) {}
