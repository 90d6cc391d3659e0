package nl.buurtdialoog.place;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * A venue as a coordinator enters it.
 *
 * @param latitude degrees north, WGS 84; without it we go by the postcode
 * @param longitude degrees east, WGS 84
 */
public record NewVenue(
        @NotBlank @Size(max = 120) @OneLine String name,
        @NotBlank @Size(max = 120) @OneLine String street,
        @NotBlank @Size(max = 12) @OneLine String houseNumber,
        @NotBlank @Size(max = 12) @OneLine String postcode,
        @NotBlank @Size(max = 80) @OneLine String town,
        @NotNull UUID neighbourhoodId,
        @NotNull Boolean stepFree,
        @NotNull Boolean accessibleToilet,
        @NotNull Boolean hearingLoop,
        @Nullable @Size(max = 1000) String directions,
        @NotNull @Size(max = 30) List<@Valid @NotNull NewRoom> rooms,
        @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    static NewVenue of(Venue venue) {
        return new NewVenue(
                venue.name,
                venue.street,
                venue.houseNumber,
                venue.postcode,
                venue.town,
                venue.neighbourhood.id,
                venue.stepFree,
                venue.accessibleToilet,
                venue.hearingLoop,
                venue.directions,
                venue.rooms.stream()
                        .map(room -> new NewRoom(room.name, room.seats))
                        .toList(),
                venue.latitude,
                venue.longitude);
    }

    /** Whether two rooms have one name, and so are one room. */
    boolean namesARoomTwice() {
        return rooms.stream().map(NewRoom::name).distinct().count() < rooms.size();
    }
}
