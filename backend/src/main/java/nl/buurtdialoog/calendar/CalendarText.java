package nl.buurtdialoog.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.buurtdialoog.shared.MovableClock;

/**
 * Events as a calendar program reads them (RFC 5545, api-rules 20): in Amsterdam time with its rules, so that 19:30 stays
 * 19:30 over a clock change. Nothing in it depends on the moment at which it is written, so its ETag changes with the
 * events only.
 */
public final class CalendarText {

    public static final String MEDIA_TYPE = "text/calendar";

    private static final int OCTETS_IN_A_LINE = 75;

    /** How often a program that follows it asks again: often enough for who comes this evening. */
    private static final Duration ASKED_AGAIN = Duration.ofHours(1);

    private static final String END = "END:VCALENDAR\r\n";

    /** What events read like, while somebody asks for them: the library takes a fifth of a millisecond for each. */
    private static final LoadingCache<CalendarEvent, String> WRITTEN = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(15))
            .build(event -> folded(component(event).toString()));

    /** One event, for a calendar that takes it over. */
    public static String of(CalendarEvent event) {
        return text(begun(ImmutableMethod.PUBLISH), List.of(event));
    }

    /** For somebody who does not come any more: takes it out of their calendar. */
    public static String withdrawn(CalendarEvent event) {
        return text(begun(ImmutableMethod.CANCEL), List.of(event.cancelled()));
    }

    /** Events that a calendar program follows, under a name of their own. */
    public static String followed(String name, List<CalendarEvent> events) {
        var calendar = begun(ImmutableMethod.PUBLISH);
        calendar.add(new Name(name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), ASKED_AGAIN));
        // The same two as programs of before RFC 7986 know them.
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASKED_AGAIN.toString()));
        return text(calendar, events);
    }

    private static Calendar begun(Method method) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Buurtdialoog//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        return calendar;
    }

    private static String text(Calendar calendar, List<CalendarEvent> events) {
        calendar.add(AmsterdamTime.ONCE_READ);
        var around = folded(calendar.toString());
        var text = new StringBuilder(around).delete(around.length() - END.length(), around.length());
        events.forEach(event -> text.append(WRITTEN.get(event)));
        return text.append(END).toString();
    }

    private static VEvent component(CalendarEvent content) {
        var event = new VEvent(local(content.startsAt()), local(content.endsAt()), content.title());
        event.add(new Uid(content.uid() + "@buurtdialoog"));
        event.replace(new DtStamp(content.changedAt().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new Sequence((int) content.sequence()));
        event.add(status(content.status()));
        event.add(organizer(content.host()));
        if (content.place() != null) {
            event.add(new Location(content.place()));
        }
        if (content.description() != null) {
            event.add(new Description(content.description()));
        }
        if (content.url() != null) {
            event.add(new Url(URI.create(content.url())));
        }
        if (!content.busy()) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
        return event;
    }

    private static Status status(EventStatus status) {
        return switch (status) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** A calendar file with a METHOD must name one (RFC 5546, 3.2). */
    private static Organizer organizer(Host host) {
        return new Organizer(new ParameterList(List.of(new Cn(host.name()))), URI.create("mailto:" + host.email()));
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(MovableClock.AMSTERDAM);
    }

    /** In octets (RFC 5545, 3.1): the library folds by characters, and an ë is two. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length() + text.length() / OCTETS_IN_A_LINE);
        int octets = 0;
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            var character = text.codePointAt(index);
            int size = octetsOf(character);
            if (octets + size > OCTETS_IN_A_LINE && character != '\r' && character != '\n') {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = character == '\n' ? 0 : octets + size;
        }
        return folded.toString();
    }

    /** Of UTF-8. */
    private static int octetsOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        return Character.toString(character).getBytes(UTF_8).length;
    }

    private CalendarText() {}
}
