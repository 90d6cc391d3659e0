package nl.buurtdialoog.paper;

import java.util.List;

/**
 * A table.
 *
 * @param rows with a cell for each heading; the first cell names the row
 */
public record Figures(String caption, List<String> headings, List<List<String>> rows) implements Part {

    public Figures {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        var columns = headings.size();
        if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("A table has a cell in each row for each of its headings.");
        }
    }
}
