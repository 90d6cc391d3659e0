package nl.buurtdialoog.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor that gives the part after this one, or null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public static final int DEFAULT_LIMIT = 25;
    public static final int MAX_LIMIT = 100;

    /** All there is, of a list that is small by nature. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * The first {@code limit} of rows that were read one further than asked, so that it shows whether more follow.
     *
     * @param key the values the list is sorted by, of the last row shown: where the next part begins
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, Object[]> key) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        var shown = oneMore.subList(0, limit);
        return new Page<>(
                List.copyOf(shown), Cursor.after(key.apply(shown.getLast())).toString());
    }
}
