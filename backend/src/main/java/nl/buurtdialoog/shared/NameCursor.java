package nl.buurtdialoog.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where a list that is sorted by name goes on. For names of places, themes and the like: a person's name never goes into
 * a cursor, because cursors stand in URLs (api-rules 17).
 */
public record NameCursor(String name, UUID id) {

    /** Before every name, for no name is empty. */
    private static final NameCursor START = new NameCursor("", new UUID(0, 0));

    /** The cursor a caller sent back, or the start. */
    public static NameCursor parse(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            var split = decoded.indexOf('~');
            return new NameCursor(decoded.substring(split + 1), UUID.fromString(decoded.substring(0, split)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException unreadable) {
            throw Problem.invalid("cursor", "not-a-cursor");
        }
    }

    /** The first {@code limit} of rows that were read one further than asked. */
    public static <T> Page<T> page(List<T> oneMore, int limit, Function<T, NameCursor> place) {
        if (oneMore.size() <= limit) {
            return Page.whole(oneMore);
        }
        var shown = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(shown, place.apply(shown.getLast()).toString());
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((id + "~" + name).getBytes(UTF_8));
    }
}
