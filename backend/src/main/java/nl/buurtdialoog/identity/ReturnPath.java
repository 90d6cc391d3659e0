package nl.buurtdialoog.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes on after signing in: a page of ours, and never another site. Browsers read a backslash as a slash
 * and skip tabs and line ends, so only what is surely a path passes; anything else becomes the front page.
 */
final class ReturnPath {

    static final String FRONT_PAGE = "/";

    /** One slash, then nothing that could begin a host name; printable ASCII without backslash. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[!-~&&[^\\\\]]{0,500}");

    static String of(@Nullable String wanted) {
        return wanted != null && OURS.matcher(wanted).matches() && !wanted.startsWith("/auth/") ? wanted : FRONT_PAGE;
    }

    private ReturnPath() {}
}
