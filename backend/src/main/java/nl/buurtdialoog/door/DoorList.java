package nl.buurtdialoog.door;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueStatus;

/**
 * Who is expected at a dialogue and who is there, with all that somebody at the door needs without reception.
 *
 * @param venue the name of the place and its address, in one line
 * @param telephone of the organisation
 * @param chairs how many there are, the added ones included
 * @param chairsAdded put there on the day, told apart
 * @param mostChairs eight at a table, and no more than the room holds
 * @param chairsFree for who comes now
 * @param opensAt from when people can be marked as present
 * @param seatsFreeAt from when the seats of who did not come are free
 */
public record DoorList(
        UUID dialogueId,
        String title,
        Instant startsAt,
        Instant endsAt,
        String venue,
        String telephone,
        DialogueStatus status,
        int tables,
        int chairs,
        int chairsAdded,
        int mostChairs,
        int chairsFree,
        Instant opensAt,
        Instant seatsFreeAt,
        DoorCounts counts,
        List<DoorPerson> people,
        Instant listedAt) {}
