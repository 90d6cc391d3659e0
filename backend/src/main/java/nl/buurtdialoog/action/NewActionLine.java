package nl.buurtdialoog.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an action.
 *
 * @param words one line, of the group, that names nobody
 * @param dueOn when it should be done from now on
 * @param firstStep the smaller one
 * @param needed what help is asked for
 * @param helpShown whether the call for help may be seen by everybody
 * @param owner who carries it from now on
 */
public record NewActionLine(
        @NotNull LineKind kind,
        @Nullable @Size(max = 500) String words,
        @Nullable LocalDate dueOn,
        @Nullable @Size(max = 500) String firstStep,
        @Nullable @Size(max = 500) String needed,
        @Nullable Boolean helpShown,
        @Nullable @Valid NewActionOwner owner) {

    /** Tells what is missing for what is said. */
    void check() {
        var mistakes = new ArrayList<Mistake>();
        if (kind == LineKind.STAYS && dueOn == null) {
            mistakes.add(new Mistake("/dueOn", "required"));
        }
        if (kind == LineKind.SMALLER && isMissing(firstStep)) {
            mistakes.add(new Mistake("/firstStep", "required"));
        }
        if (kind == LineKind.NOTE && isMissing(words)) {
            mistakes.add(new Mistake("/words", "required"));
        }
        if (kind == LineKind.HANDED_OVER && owner == null) {
            mistakes.add(new Mistake("/owner", "required"));
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
    }

    private static boolean isMissing(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
