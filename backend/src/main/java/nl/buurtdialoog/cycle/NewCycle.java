package nl.buurtdialoog.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueFormat;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as a coordinator begins or changes it.
 *
 * @param themeId null: to be chosen each time
 * @param beganOn from which day the rhythm is counted; another rhythm begins anew on a day of choice
 * @param startTime on the clock in Amsterdam, summer and winter: {@code 19:30}
 */
public record NewCycle(
        @NotBlank @Size(max = 80) @OneLine String name,
        @NotNull UUID venueId,
        @Nullable UUID roomId,
        @Nullable UUID themeId,
        @NotNull DialogueFormat format,
        @NotNull Language language,
        @NotNull @Min(1) @Max(50) Integer tables,
        @NotNull @Min(5) @Max(8) Integer seatsPerTable,
        @NotNull @Min(30) @Max(480) Integer durationMinutes,
        @NotNull @Valid RhythmChoice rhythm,
        @NotNull LocalDate beganOn,

        @NotNull @Size(max = 5) @Pattern(regexp = NewCycle.TIME)
        String startTime) {

    static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";

    static NewCycle of(Cycle cycle) {
        return new NewCycle(
                cycle.name,
                cycle.venue.id,
                cycle.room == null ? null : cycle.room.id,
                cycle.theme == null ? null : cycle.theme.id,
                cycle.format,
                cycle.language,
                cycle.tables,
                cycle.seatsPerTable,
                cycle.durationMinutes,
                RhythmChoice.of(cycle.rhythm()),
                cycle.beganOn,
                cycle.startTime.toString());
    }

    int seats() {
        return tables * seatsPerTable;
    }
}
