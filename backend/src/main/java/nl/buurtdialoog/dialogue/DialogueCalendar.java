package nl.buurtdialoog.dialogue;

import java.util.UUID;
import nl.buurtdialoog.calendar.CalendarEvent;
import nl.buurtdialoog.calendar.CalendarText;
import nl.buurtdialoog.calendar.EventStatus;
import nl.buurtdialoog.calendar.Host;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.place.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue for somebody's calendar: the same UID for ever, a SEQUENCE that grows with each change, nothing about a
 * person.
 */
public final class DialogueCalendar {

    private final Dialogue dialogue;
    private final UUID uid;
    private final long sequence;

    private DialogueCalendar(Dialogue dialogue, UUID uid, long sequence) {
        this.dialogue = dialogue;
        this.uid = uid;
        this.sequence = sequence;
    }

    public static DialogueCalendar of(Dialogue dialogue) {
        return new DialogueCalendar(dialogue, dialogue.id, dialogue.version);
    }

    /**
     * Somebody's own seat at it: when one of two who share a mailbox stays away, the other's stays in the calendar.
     *
     * @param changes how often the seat itself was changed
     */
    public static DialogueCalendar ofSeat(Dialogue dialogue, UUID seat, long changes) {
        return new DialogueCalendar(dialogue, seat, dialogue.version + changes);
    }

    /** For a calendar that takes it over: a dialogue that was called off says so. */
    public String published() {
        return CalendarText.of(event(EventStatus.CONFIRMED, dialogue.title, dialogue.expectations, null));
    }

    /** For somebody who does not come any more: takes it out of their calendar. */
    public String withdrawn() {
        return CalendarText.withdrawn(event(EventStatus.CANCELLED, dialogue.title, dialogue.expectations, null));
    }

    /**
     * As it stands in a calendar.
     *
     * @param status what it is to who has it there; a dialogue that was called off is that to everybody
     */
    public CalendarEvent event(EventStatus status, String title, @Nullable String description, @Nullable String url) {
        var organisation = Organisation.<Organisation>findById(dialogue.organisationId);
        return new CalendarEvent(
                uid.toString(),
                sequence,
                dialogue.updatedAt,
                dialogue.startsAt,
                dialogue.endsAt,
                title,
                place(dialogue.venue),
                description,
                url,
                dialogue.status == DialogueStatus.CANCELLED ? EventStatus.CANCELLED : status,
                new Host(organisation.name, organisation.email),
                true);
    }

    private static String place(Venue venue) {
        return "%s, %s %s, %s %s".formatted(venue.name, venue.street, venue.houseNumber, venue.postcode, venue.town);
    }
}
