package nl.buurtdialoog.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.UUID;
import nl.buurtdialoog.initiative.GivenVia;
import nl.buurtdialoog.initiative.NewInitiative;
import nl.buurtdialoog.initiative.NewInitiativeContact;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An application as a colleague writes it down who hears or reads it.
 *
 * @param via by telephone or on paper
 * @param initiativeId an initiative that is known already; without one it tells what it is
 * @param contact whom we write to; a known initiative may have one already
 * @param secondContact who else speaks for them, with a consent of their own
 * @param question what they want to know, without names of people
 */
public record NotedApplication(
        @NotNull GivenVia via,
        @Nullable UUID initiativeId,
        @Nullable @Valid NewInitiative initiative,
        @Nullable @Valid NewInitiativeContact contact,
        @Nullable @Valid NewInitiativeContact secondContact,
        @NotBlank @Size(max = 2000) String question,
        @NotNull ConversationWay wantedWay) {

    /** Tells every mistake that only the whole shows. */
    void check() {
        var mistakes = new ArrayList<Mistake>();
        if (via != GivenVia.PHONE && via != GivenVia.PAPER) {
            mistakes.add(new Mistake("/via", "not-possible-here"));
        }
        if (initiativeId == null && initiative == null) {
            mistakes.add(new Mistake("/initiative", "required"));
        }
        if (initiativeId == null && contact == null) {
            mistakes.add(new Mistake("/contact", "required"));
        }
        if (initiativeId != null && initiative != null) {
            mistakes.add(new Mistake("/initiative", "must-be-empty"));
        }
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
    }
}
