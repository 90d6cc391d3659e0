package nl.buurtdialoog.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of the file, cells by column, with what was found wrong in it so far.
 *
 * @param number as a spreadsheet numbers it: the headings are row 1
 * @param cells every column the file has; a cell that is empty is here and blank
 */
record Row(int number, Map<Column, String> cells, List<Mistaken> mistakes) {

    Row(int number, Map<Column, String> cells) {
        this(number, cells, new ArrayList<>());
        cells.forEach(this::check);
    }

    /** Whether the file speaks of this at all. What it does not speak of stays as it is. */
    boolean has(Column column) {
        return cells.containsKey(column);
    }

    /** What stands in the cell; blank when nothing does. */
    String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isFilled(Column column) {
        return !text(column).isEmpty();
    }

    /** The text of the cell, or null when it is empty; what the file does not speak of stays as it is. */
    @Nullable
    String optional(Column column, @Nullable String otherwise) {
        if (!has(column)) {
            return otherwise;
        }
        return isFilled(column) ? text(column) : null;
    }

    /** What the cell means; when it says nothing, or nothing we know, {@code otherwise}. */
    <T> T value(
            Column column, Function<String, Optional<T>> meaning, T otherwise, FileMistake mistake, Object... values) {
        if (!isFilled(column)) {
            return otherwise;
        }
        var value = meaning.apply(text(column));
        if (value.isEmpty()) {
            refuse(column, mistake, values);
        }
        return value.orElse(otherwise);
    }

    <T> T choice(Column column, Words<T> words, T otherwise) {
        return value(column, words::find, otherwise, FileMistake.NOT_A_CHOICE, words);
    }

    int number(Column column, int least, int most, int otherwise) {
        return value(column, text -> whole(text, least, most), otherwise, FileMistake.NOT_A_NUMBER, least, most);
    }

    private static Optional<Integer> whole(String text, int least, int most) {
        return Optional.of(text)
                .filter(digits -> digits.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most);
    }

    void refuse(Column column, FileMistake mistake, Object... values) {
        mistakes.add(Mistaken.in(column, mistake, values));
    }

    boolean isRefused() {
        return !mistakes.isEmpty();
    }

    private void check(Column column, String cell) {
        if (cell.codePointCount(0, cell.length()) > column.maxLength) {
            refuse(column, FileMistake.TOO_LONG, column.maxLength);
        }
        if (cell.codePoints().anyMatch(letter -> isUnreadable(letter, column))) {
            refuse(column, FileMistake.CONTROL_CHARACTERS);
        }
        if (cell.isEmpty() && Column.REQUIRED.contains(column)) {
            refuse(column, FileMistake.REQUIRED);
        }
    }

    /** Only a text of more lines may hold the end of a line. */
    private static boolean isUnreadable(int letter, Column column) {
        return Character.isISOControl(letter) && !(letter == '\n' && column == Column.EXPECTATIONS);
    }
}
