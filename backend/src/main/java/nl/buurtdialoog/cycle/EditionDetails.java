package nl.buurtdialoog.cycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.shared.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One time that a cycle is held, in the line of them.
 *
 * @param dialogueId all else of it is read and changed as of any dialogue
 * @param rhythmDate the day of the rhythm that it is for, also when it is held on another
 */
@Schema(name = "Edition")
public record EditionDetails(
        UUID cycleId,
        int number,
        UUID dialogueId,
        LocalDate rhythmDate,
        String title,
        Named theme,
        Named venue,
        Instant startsAt,
        Instant endsAt,
        DialogueStatus status,
        int seats,
        int seatsTaken,
        EditionAttendance attendance) {

    static final String SELECT = """
            select new EditionDetails(d.cycleId, d.editionNumber, d.id, d.rhythmDate, d.title, new Named(t.id, t.name),
                new Named(v.id, v.name), d.startsAt, d.endsAt, d.status, s.seats, s.seatsTaken,
                new EditionAttendance(d.participants, d.firstTimers, d.cameBefore))
            from Dialogue d join d.theme t join d.venue v join DialogueSeats s on s.dialogueId = d.id
            """.replace("new Edition", "new nl.buurtdialoog.cycle.Edition")
            .replace("new Named", "new nl.buurtdialoog.shared.Named");

    static EditionDetails of(Dialogue edition) {
        var seats = DialogueSeats.of(edition.organisationId, edition.id);
        return new EditionDetails(
                requireNonNull(edition.cycleId),
                requireNonNull(edition.editionNumber),
                edition.id,
                requireNonNull(edition.rhythmDate),
                edition.title,
                new Named(edition.theme.id, edition.theme.name),
                new Named(edition.venue.id, edition.venue.name),
                edition.startsAt,
                edition.endsAt,
                edition.status,
                seats.seats,
                seats.seatsTaken,
                new EditionAttendance(edition.participants, edition.firstTimers, edition.cameBefore));
    }
}
