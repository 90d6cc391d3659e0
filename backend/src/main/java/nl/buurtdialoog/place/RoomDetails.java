package nl.buurtdialoog.place;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A room of a venue.
 *
 * @param seats the number of people it may hold at most
 */
@Schema(name = "Room")
public record RoomDetails(UUID id, String name, int seats) {

    public static RoomDetails of(Room room) {
        return new RoomDetails(room.id, room.name, room.seats);
    }
}
