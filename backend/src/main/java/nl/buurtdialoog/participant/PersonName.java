package nl.buurtdialoog.participant;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people write them: kept as they are, compared with an eye on how else they might be written. */
public final class PersonName {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** One line, without spaces too many. */
    static String tidy(String name) {
        return SPACES.matcher(name.strip()).replaceAll(" ");
    }

    /** Whether two names are the same but for capitals, accents and spaces. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String name) {
        var apart = Normalizer.normalize(tidy(name), Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private PersonName() {}
}
