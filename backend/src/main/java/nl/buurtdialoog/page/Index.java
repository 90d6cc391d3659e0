package nl.buurtdialoog.page;

import java.util.regex.Pattern;

/** The page that carries the app, where the server may fill in the head of one page. */
final class Index {

    private static final String MARKER = "<!--page-head-->";
    private static final Pattern OF_EVERY_PAGE =
            Pattern.compile("<title>[^<]*</title>\\s*|<meta\\s+name=\"description\"[^>]*>\\s*");

    /** The page with this head, which brings its own title and description. */
    static String with(String index, String head) {
        return OF_EVERY_PAGE.matcher(index).replaceAll("").replace(MARKER, head);
    }

    private Index() {}
}
