package nl.buurtdialoog.dialogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody typed, as words to look for; the same is done here as the database's {@code searchable} does to names. */
public final class SearchWords {

    /** More words make no answer better, and each costs. */
    private static final int MOST = 8;

    /** Holds when the words of a query are each in one of the names; {@code %1$s} is the parameter with a word. */
    static final String FOUND = "(locate(%1$s, d.searchable) > 0 or locate(%1$s, t.searchable) > 0"
            + " or locate(%1$s, v.searchable) > 0 or locate(%1$s, n.searchable) > 0)";

    public static List<String> of(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Stream.of(searchable(typed).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .toList();
    }

    private static String searchable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036f]", "")
                .replace('‘', '\'')
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private SearchWords() {}
}
