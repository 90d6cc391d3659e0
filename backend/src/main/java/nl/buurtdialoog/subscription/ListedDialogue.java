package nl.buurtdialoog.subscription;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.calendar.CalendarEvent;
import nl.buurtdialoog.calendar.EventStatus;
import nl.buurtdialoog.calendar.Host;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.dialogue.Gathering;
import nl.buurtdialoog.place.VenueCard;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue as whoever follows the agenda sees it. Nothing in it is about a person.
 *
 * @param left how many seats nobody has yet
 */
public record ListedDialogue(
        UUID id,
        long version,
        Instant updatedAt,
        Instant startsAt,
        Instant endsAt,
        String title,
        Language language,
        @Nullable String expectations,
        @Nullable String price,
        DialogueStatus status,
        String theme,
        String neighbourhood,
        VenueCard venue,
        int left,
        Host organisation) {

    static final String SELECT = """
            select new ListedDialogue(d.id, d.version, d.updatedAt, d.startsAt, d.endsAt, d.title, d.language, d.expectations,
                d.price, d.status, t.name, n.name,
                new VenueCard(v.id, v.name, v.street, v.houseNumber, v.postcode, v.town, v.stepFree),
                s.seats - s.seatsTaken - s.seatsHeld, new Host(o.name, o.email))
            from Dialogue d join d.theme t join d.venue v join d.neighbourhood n
                join DialogueSeats s on s.dialogueId = d.id join Organisation o on o.id = d.organisationId
            """.replace("new ListedDialogue", "new nl.buurtdialoog.subscription.ListedDialogue")
            .replace("new VenueCard", "new nl.buurtdialoog.place.VenueCard")
            .replace("new Host", "new nl.buurtdialoog.calendar.Host");

    public boolean isCancelled() {
        return status == DialogueStatus.CANCELLED;
    }

    Gathering gathering() {
        return new Gathering(
                title,
                startsAt,
                endsAt,
                venue.name(),
                venue.street() + " " + venue.houseNumber(),
                venue.postcode(),
                venue.town(),
                price);
    }

    /** The same event as that of the dialogue's own file. */
    CalendarEvent event(String url) {
        return new CalendarEvent(
                id.toString(),
                version,
                updatedAt,
                startsAt,
                endsAt,
                title,
                "%s, %s %s, %s %s"
                        .formatted(venue.name(), venue.street(), venue.houseNumber(), venue.postcode(), venue.town()),
                expectations,
                url,
                isCancelled() ? EventStatus.CANCELLED : EventStatus.CONFIRMED,
                organisation,
                true);
    }
}
