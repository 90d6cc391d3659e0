package nl.buurtdialoog.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on: the values it is sorted by, of the last row that was shown. Opaque to callers, and without
 * anything about a person (api-rules 17), so sort keys are instants and ids.
 */
public record Cursor(Instant at, UUID id) {

    static Cursor after(Object... key) {
        return new Cursor((Instant) key[0], (UUID) key[1]);
    }

    /** The cursor a caller sent back, or null when they begin at the start. */
    public static @Nullable Cursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("~", -1);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw Problem.invalid("cursor", "not-a-cursor");
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "~" + id).getBytes(UTF_8));
    }
}
