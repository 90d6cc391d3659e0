package nl.buurtdialoog.adviceboard;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.spreadsheet.CsvText;

/** What a spreadsheet of the board tells of each trajectory. */
enum BoardColumn {
    INITIATIVE("initiatief", "initiative", (card, language) -> card.initiative()),
    PLACE("plaats", "place", (card, language) -> card.place()),
    REGION("regio", "region", (card, language) -> card.region()),
    GOALS(
            "werkt aan",
            "works for",
            (card, language) -> card.goals().stream()
                    .map(goal -> BoardWords.of(goal, language))
                    .collect(joining(", "))),
    ADVISER("adviseur", "adviser", (card, language) -> Objects.requireNonNullElse(card.adviser(), "")),
    STEP("stap", "step", (card, language) -> BoardWords.of(card.step(), language)),
    SINCE("sinds", "since", (card, language) -> BoardWords.day(card.sinceDate())),
    DAYS("dagen", "days", (card, language) -> String.valueOf(card.days())),
    NEXT("wat nu", "next", (card, language) -> BoardWords.of(card.next(), language)),
    DUE("voor", "due", (card, language) -> BoardWords.day(card.dueOn())),
    OVERDUE("te laat", "overdue", (card, language) -> BoardWords.yesOrNo(card.overdue(), language));

    private final String dutch;
    private final String english;
    private final BiFunction<BoardCard, Language, String> cell;

    BoardColumn(String dutch, String english, BiFunction<BoardCard, Language, String> cell) {
        this.dutch = dutch;
        this.english = english;
        this.cell = cell;
    }

    /** The whole board, the headings first. */
    static String sheet(Board board, Language language) {
        var headings = line(column -> language == Language.EN ? column.english : column.dutch);
        var lines = board.cards().stream().map(card -> line(column -> column.cell.apply(card, language)));
        return CsvText.of(Stream.concat(Stream.of(headings), lines).toList());
    }

    private static List<String> line(Function<BoardColumn, String> cell) {
        return Arrays.stream(values()).map(cell).toList();
    }
}
