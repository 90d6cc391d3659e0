package nl.buurtdialoog.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something at a moment.
 *
 * @param uid the same for ever, of characters that need no escape, and about nobody (api-rules 17)
 * @param sequence grows with each change
 * @param changedAt when it was last changed
 * @param url where to read more; null for nowhere
 * @param busy whether who has it in their calendar is somewhere then; a thing to do by then is not
 */
public record CalendarEvent(
        String uid,
        long sequence,
        Instant changedAt,
        Instant startsAt,
        Instant endsAt,
        String title,
        @Nullable String place,
        @Nullable String description,
        @Nullable String url,
        EventStatus status,
        Host host,
        boolean busy) {

    CalendarEvent cancelled() {
        return new CalendarEvent(
                uid,
                sequence,
                changedAt,
                startsAt,
                endsAt,
                title,
                place,
                description,
                url,
                EventStatus.CANCELLED,
                host,
                busy);
    }
}
