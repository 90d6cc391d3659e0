package nl.buurtdialoog.place;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;

/**
 * A room as a coordinator enters it. Its name tells it from the venue's other rooms: the same name is the same room.
 *
 * @param seats the number of people it may hold at most
 */
public record NewRoom(
        @NotBlank @Size(max = 80) @OneLine String name,
        @NotNull @Min(1) @Max(1000) Integer seats) {}
