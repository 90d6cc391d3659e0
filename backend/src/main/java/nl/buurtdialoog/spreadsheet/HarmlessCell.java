package nl.buurtdialoog.spreadsheet;

import java.util.regex.Pattern;

/**
 * A cell that no spreadsheet takes for a formula (OWASP, CSV injection). One that begins like a formula gets an apostrophe
 * before it, which is taken off again when the file comes back. Telephone numbers never begin with a plus in our files, so
 * that they stay numbers that somebody can dial.
 */
public final class HarmlessCell {

    /** Also the wide signs, which some spreadsheets read as the narrow ones. */
    private static final Pattern LIKE_A_FORMULA =
            Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    static String written(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What was meant by a cell that we wrote, or that somebody made harmless in the same way. */
    public static String read(String cell) {
        return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    private HarmlessCell() {}
}
