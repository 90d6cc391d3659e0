package nl.buurtdialoog.help;

import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import org.jspecify.annotations.Nullable;

/**
 * What a group asks help for, of its neighbours and partners. Who carries it is not told.
 *
 * @param needed what would help; null when the title says it all
 * @param dueOn when the group would like it done
 */
public record CallForHelp(
        UUID actionId,
        UUID neighbourhoodId,
        String neighbourhood,
        String title,
        @Nullable String needed,
        @Nullable LocalDate dueOn) {

    static CallForHelp of(Action action) {
        return new CallForHelp(
                action.id,
                action.neighbourhood.id,
                action.neighbourhood.name,
                action.title,
                action.needed,
                action.dueOn);
    }
}
