package nl.buurtdialoog.team;

import java.util.List;
import nl.buurtdialoog.dialogue.DialogueDetails;
import nl.buurtdialoog.registration.NeedCounts;
import nl.buurtdialoog.shared.Language;

/**
 * What somebody needs to know for their part of a dialogue. Of who comes it knows numbers only.
 *
 * @param coming how many people have a seat
 * @param needs how many of them need what
 * @param team who does what, without how to reach them
 */
public record MyTurn(
        String name,
        Part part,
        Language language,
        DialogueDetails dialogue,
        int tables,
        int coming,
        NeedCounts needs,
        List<Teammate> team) {

    /** Somebody who helps too. */
    public record Teammate(String name, Part part) {

        static Teammate of(TeamMember member) {
            return new Teammate(member.name, member.part);
        }
    }
}
