package nl.buurtdialoog.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody is who reads page by page. Each page says when the first was read: what changed while they read is
 * found from that moment on, however long they take.
 *
 * @param begunAt our time just before the first page was read
 * @param metres of the last line that was shown
 * @param at the moment that its line is sorted by
 */
record Crawl(Instant begunAt, int metres, Instant at, UUID id) {

    private static final Instant LAST_OF_TIMES = Instant.parse("2200-01-01T00:00:00Z");

    static Crawl begin(Instant now) {
        return new Crawl(now, -1, Instant.EPOCH, new UUID(0, 0));
    }

    /** Where the caller is; a new beginning when they have no cursor. */
    static Crawl at(@Nullable String cursor, Instant now) {
        if (cursor == null) {
            return begin(now);
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("~", -1);
            return new Crawl(moment(parts[0]), Integer.parseInt(parts[1]), moment(parts[2]), UUID.fromString(parts[3]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw Problem.invalid("cursor", "not-a-cursor");
        }
    }

    Crawl after(Line line) {
        return new Crawl(begunAt, line.metres(), line.at(), line.id());
    }

    @Override
    public String toString() {
        var text = begunAt + "~" + metres + "~" + at + "~" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static Instant moment(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST_OF_TIMES)) {
            throw new DateTimeException("Not in these times");
        }
        return moment;
    }
}
