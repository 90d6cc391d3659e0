package nl.buurtdialoog.programme;

import java.util.Arrays;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/** A mistake that was found in a cell, or in a whole row, before it is known in which language it will be told. */
record Mistaken(@Nullable Column column, @Nullable String heading, FileMistake mistake, Object... values) {

    static Mistaken in(Column column, FileMistake mistake, Object... values) {
        return new Mistaken(column, null, mistake, values);
    }

    /** A mistake in a heading that may be of no known column. */
    static Mistaken heading(String heading, FileMistake mistake) {
        return new Mistaken(null, heading, mistake, heading);
    }

    static Mistaken row(FileMistake mistake, Object... values) {
        return new Mistaken(null, null, mistake, values);
    }

    ProgrammeMistake told(Language language) {
        var words = Arrays.stream(values)
                .map(value -> switch (value) {
                    case Words<?> choice -> choice.all(language);
                    case Words.Word<?> word -> word.in(language);
                    case Column named -> named.heading(language);
                    default -> value;
                })
                .toArray();
        return new ProgrammeMistake(
                column == null ? heading : column.heading(language), mistake.code(), mistake.sentence(language, words));
    }
}
