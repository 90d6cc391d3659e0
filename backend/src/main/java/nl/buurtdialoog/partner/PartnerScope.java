package nl.buurtdialoog.partner;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.buurtdialoog.organisation.Scope;

/** What a coordinator lets a partner do. */
public enum PartnerScope {
    READ_DIALOGUES(Scope.DIALOGUES_READ),
    SIGN_PEOPLE_UP(Scope.REGISTRATIONS_WRITE),
    READ_REGISTRATIONS(Scope.REGISTRATIONS_READ),
    READ_COUNTS(Scope.COUNTS_READ),
    ANSWER_AGREEMENTS(Scope.AGREEMENTS_ANSWER),
    BRING_INITIATIVES(Scope.TRAJECTORIES_WRITE);

    /** As tokens name it. */
    final String name;

    PartnerScope(String name) {
        this.name = name;
    }

    static List<String> namesOf(Collection<PartnerScope> scopes) {
        return scopes.stream().distinct().sorted().map(scope -> scope.name).toList();
    }

    static List<PartnerScope> of(Collection<String> names) {
        return Arrays.stream(values())
                .filter(scope -> names.contains(scope.name))
                .toList();
    }
}
