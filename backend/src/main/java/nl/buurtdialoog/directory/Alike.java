package nl.buurtdialoog.directory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two ways of writing could be of one person. It only proposes: a person decides. */
final class Alike {

    /** So many slips of the finger; in a short name one already makes another name. */
    private static final int MOST_SLIPS = 2;

    private static final int SHORT = 6;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A slip of the finger, an initial for a name, or a name with less of it. */
    static boolean names(String one, String other) {
        var first = words(one);
        var second = words(other);
        return slips(String.join(" ", first), String.join(" ", second))
                || within(first, second)
                || within(second, first);
    }

    /** A slip of the finger, and not the same: who has the very same is somebody else's question. */
    static boolean contacts(String one, String other) {
        return !one.equals(other) && distance(one, other) >= 0;
    }

    private static boolean slips(String one, String other) {
        int distance = distance(one, other);
        return distance == 0
                || distance == 1
                || distance == MOST_SLIPS && Math.min(one.length(), other.length()) >= SHORT;
    }

    /** How many letters differ; -1 for more than a slip. */
    private static int distance(String one, String other) {
        return new LevenshteinDistance(MOST_SLIPS).apply(one, other);
    }

    /** Whether every word of one is a word of the other, or begins one, in the same order. */
    private static boolean within(List<String> fewer, List<String> more) {
        int at = 0;
        for (var word : more) {
            if (at < fewer.size() && word.startsWith(fewer.get(at))) {
                at++;
            }
        }
        return at == fewer.size();
    }

    private static List<String> words(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_WORD.split(plain, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Alike() {}
}
