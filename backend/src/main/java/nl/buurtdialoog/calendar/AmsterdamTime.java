package nl.buurtdialoog.calendar;

import java.io.IOException;
import java.io.StringReader;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VTimeZone;

/**
 * The rules of the clock in Amsterdam, for calendars, since 1996 (Directive 2000/84/EC). Written out, because the
 * library's time zone of that name calls itself Brussels (the two are one in the tz database), and then an event's
 * TZID points to nothing.
 */
final class AmsterdamTime {

    private static final String RULES = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Buurtdialoog//NL
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            END:VCALENDAR
            """;

    /** Read once: the library computes all changes of the clock from them, which takes longer than to write a letter. */
    static final VTimeZone ONCE_READ = rules();

    private static VTimeZone rules() {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(RULES.replace("\n", "\r\n")))
                    .<VTimeZone>getComponent("VTIMEZONE")
                    .orElseThrow();
        } catch (IOException | ParserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private AmsterdamTime() {}
}
