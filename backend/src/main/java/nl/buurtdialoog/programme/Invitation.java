package nl.buurtdialoog.programme;

import java.util.List;
import nl.buurtdialoog.dialogue.Dialogue;
import org.jspecify.annotations.Nullable;

/** What a neighbour reads before coming: who is there, what it is like, what it costs. */
record Invitation(
        @Nullable String facilitator,
        @Nullable String host,
        @Nullable String welcome,
        @Nullable String expectations,
        @Nullable String price,
        @Nullable String food,
        @Nullable String interpreter,
        boolean childrenWelcome,
        List<String> coOrganisers) {

    static final Invitation EMPTY = new Invitation(null, null, null, null, null, null, null, false, List.of());

    private static final int MOST_NAMES = 10;
    private static final int LONGEST_NAME = 100;
    private static final List<String> FREE = List.of("gratis", "free", "0", "€ 0", "geen");

    static Invitation of(Dialogue dialogue) {
        return new Invitation(
                dialogue.facilitatorName,
                dialogue.hostName,
                dialogue.welcomeName,
                dialogue.expectations,
                dialogue.price,
                dialogue.food,
                dialogue.interpreter,
                dialogue.childrenWelcome,
                dialogue.coOrganisers);
    }

    static Invitation read(Row row, Invitation present) {
        var price = row.optional(Column.PRICE, present.price);
        return new Invitation(
                row.optional(Column.FACILITATOR, present.facilitator),
                row.optional(Column.HOST, present.host),
                row.optional(Column.WELCOME, present.welcome),
                row.optional(Column.EXPECTATIONS, present.expectations),
                price == null || FREE.stream().anyMatch(price::equalsIgnoreCase) ? null : price,
                row.optional(Column.FOOD, present.food),
                row.optional(Column.INTERPRETER, present.interpreter),
                row.choice(Column.CHILDREN_WELCOME, Words.YES_OR_NO, present.childrenWelcome),
                coOrganisers(row, present.coOrganisers));
    }

    /** Names with a comma, a semicolon or a plus between them. */
    private static List<String> coOrganisers(Row row, List<String> present) {
        if (!row.has(Column.CO_ORGANISERS)) {
            return present;
        }
        var names = List.of(row.text(Column.CO_ORGANISERS).split("[,;+]")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > MOST_NAMES || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            row.refuse(Column.CO_ORGANISERS, FileMistake.TOO_MANY_NAMES, MOST_NAMES, LONGEST_NAME);
        }
        return names;
    }
}
