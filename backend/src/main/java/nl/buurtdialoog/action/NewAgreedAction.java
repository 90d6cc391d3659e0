package nl.buurtdialoog.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/** What a group agrees at the table, of the evening that it is. */
public record NewAgreedAction(
        @NotNull ActionKind kind,
        @NotBlank @OneLine @Size(max = 200) String title,
        @Nullable @Size(max = 500) String firstStep,
        @Nullable @Size(max = 500) String needed,
        @Nullable LocalDate dueOn) {

    NewAction at(UUID dialogueId) {
        return new NewAction(dialogueId, null, kind, title, firstStep, needed, dueOn, false);
    }
}
