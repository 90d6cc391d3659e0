package nl.buurtdialoog.place;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place where dialogues are held.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
@Schema(name = "Venue")
public record VenueDetails(
        UUID id,
        String name,
        String street,
        String houseNumber,
        String postcode,
        String town,
        NeighbourhoodDetails neighbourhood,
        boolean stepFree,
        boolean accessibleToilet,
        boolean hearingLoop,
        @Nullable String directions,
        List<RoomDetails> rooms,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    public static VenueDetails of(Venue venue) {
        return new VenueDetails(
                venue.id,
                venue.name,
                venue.street,
                venue.houseNumber,
                venue.postcode,
                venue.town,
                NeighbourhoodDetails.of(venue.neighbourhood),
                venue.stepFree,
                venue.accessibleToilet,
                venue.hearingLoop,
                venue.directions,
                venue.rooms.stream().map(RoomDetails::of).toList(),
                venue.latitude,
                venue.longitude);
    }
}
