package nl.buurtdialoog.subscription;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;

/** A calendar as a program reads it. */
record Calendar(net.fortuna.ical4j.model.Calendar read) {

    static Calendar of(String text) throws Exception {
        return new Calendar(new CalendarBuilder().build(new StringReader(text)));
    }

    List<VEvent> events() {
        return read.getComponents("VEVENT");
    }

    List<String> each(String property) {
        return events().stream().map(event -> value(event, property)).toList();
    }

    String name() {
        return read.getProperty("NAME").orElseThrow().getValue();
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    static Instant start(VEvent event) {
        return event.<DtStart<ZonedDateTime>>getProperty("DTSTART")
                .orElseThrow()
                .getDate()
                .toInstant();
    }
}
