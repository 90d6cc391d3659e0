package nl.buurtdialoog.dialogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.MovableClock;

/**
 * A dialogue for somebody's calendar (RFC 5545, api-rules 20): in Amsterdam time with its rules, so that 19:30 stays
 * 19:30 over a clock change; the same UID for ever, a SEQUENCE that grows with each change, nothing about a person.
 */
public final class DialogueCalendar {

    private static final int OCTETS_IN_A_LINE = 75;

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
        var off = dialogue.status == DialogueStatus.CANCELLED;
        return text(ImmutableMethod.PUBLISH, off ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    }

    /** For somebody who does not come any more: takes it out of their calendar. */
    public String withdrawn() {
        return text(ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
    }

    private String text(net.fortuna.ical4j.model.property.Method method, Status status) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Buurtdialoog//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(AmsterdamTime.rules());
        calendar.add(event(status));
        return folded(calendar.toString());
    }

    private VEvent event(Status status) {
        var event = new VEvent(local(dialogue.startsAt), local(dialogue.endsAt), dialogue.title);
        event.add(new Uid(uid + "@buurtdialoog"));
        event.replace(new DtStamp(dialogue.updatedAt.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence((int) sequence));
        event.add(status);
        event.add(organiser(Organisation.findById(dialogue.organisationId)));
        event.add(new Location(place()));
        if (dialogue.expectations != null) {
            event.add(new Description(dialogue.expectations));
        }
        return event;
    }

    /** The organisation and its general address: a calendar file with a METHOD must name one (RFC 5546, 3.2). */
    private static Organizer organiser(Organisation organisation) {
        return new Organizer(
                new ParameterList(List.of(new Cn(organisation.name))), URI.create("mailto:" + organisation.email));
    }

    private String place() {
        var venue = dialogue.venue;
        return "%s, %s %s, %s %s".formatted(venue.name, venue.street, venue.houseNumber, venue.postcode, venue.town);
    }

    private static java.time.ZonedDateTime local(Instant moment) {
        return moment.atZone(MovableClock.AMSTERDAM);
    }

    /** In octets (RFC 5545, 3.1): the library folds by characters, and an ë is two. */
    private static String folded(String text) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            var character = Character.toString(text.codePointAt(index));
            int size = character.getBytes(UTF_8).length;
            if (octets + size > OCTETS_IN_A_LINE && !"\r\n".contains(character)) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets = character.equals("\n") ? 0 : octets + size;
        }
        return folded.toString();
    }
}
