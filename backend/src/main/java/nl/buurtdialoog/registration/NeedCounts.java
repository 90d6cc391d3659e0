package nl.buurtdialoog.registration;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How many of the people who have a seat need what, for who prepares the room. Numbers, and no people.
 *
 * @param interpreter who would like somebody who speaks their language
 * @param diet who eats something else
 */
public record NeedCounts(int hardOfHearing, int stepFree, int interpreter, int diet, int childAlong, int buddy) {

    public static NeedCounts of(UUID organisationId, UUID dialogueId) {
        var needs = RegistrationPerson.find(
                        "select p.needs from RegistrationPerson p where p.organisationId = ?1 and p.dialogueId = ?2"
                                + " and not p.cancelled and p.needs is not null and p.registration.status = CONFIRMED",
                        organisationId,
                        dialogueId)
                .project(Needs.class)
                .list();
        return new NeedCounts(
                count(needs, Needs::hardOfHearing),
                count(needs, Needs::stepFree),
                count(needs, need -> need.interpreterLanguage() != null),
                count(needs, need -> need.diet() != null),
                count(needs, Needs::childAlong),
                count(needs, Needs::buddy));
    }

    private static int count(List<Needs> needs, Predicate<Needs> which) {
        return (int) needs.stream().filter(which).count();
    }
}
