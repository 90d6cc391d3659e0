package nl.buurtdialoog.page;

import java.util.regex.Pattern;

/** The page that carries the app, where the server may fill in the head of one page. */
final class Index {

    private static final String MARKER = "<!--page-head-->";
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*</title>\\s*");

    /** The page with this head, which brings its own title. */
    static String with(String index, String head) {
        return TITLE.matcher(index).replaceFirst("").replace(MARKER, head);
    }

    private Index() {}
}
