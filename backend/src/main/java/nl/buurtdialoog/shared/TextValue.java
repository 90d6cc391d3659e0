package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;

/** A value that is written as text in one way only: no numbers for dates, no short ids. */
class TextValue<T> extends StdScalarDeserializer<T> {

    private static final int UUID_LENGTH = 36;

    private final transient Function<String, T> reading;
    private final String mistake;

    TextValue(Class<T> type, Function<String, T> reading, String mistake) {
        super(type);
        this.reading = reading;
        this.mistake = mistake;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new UnfitValue(parser, mistake);
        }
        try {
            return reading.apply(parser.getText());
        } catch (IllegalArgumentException | DateTimeException unfit) {
            throw new UnfitValue(parser, mistake);
        }
    }

    /** RFC 3339 with any offset, as precise as the database keeps it. */
    static Instant instant(String text) {
        var moment = OffsetDateTime.parse(text);
        atPeoplesTime(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
        return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDate date(String text) {
        return atPeoplesTime(LocalDate.parse(text));
    }

    /** Nobody plans outside these years, and databases, calendars and spreadsheets stumble over them. */
    private static LocalDate atPeoplesTime(LocalDate date) {
        if (date.getYear() < 1900 || date.getYear() > 2199) {
            throw new DateTimeException("Not in these times");
        }
        return date;
    }

    /** {@link UUID#fromString} takes 1-1-1-1-1 for an id; we do not. */
    static UUID uuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("Not an id");
        }
        return UUID.fromString(text);
    }
}
