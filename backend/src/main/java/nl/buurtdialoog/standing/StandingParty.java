package nl.buurtdialoog.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.buurtdialoog.participant.Participant;
import org.jspecify.annotations.Nullable;

/**
 * With whom somebody always comes. They are reached by who brings them, as in any party, and each says for themselves what
 * they need. Runs in the caller's transaction.
 */
@ApplicationScoped
class StandingParty {

    @Inject
    Clock clock;

    /** From the next edition on; in what is published already they sign up like anybody. */
    void bring(StandingRegistration standing, NewCompanions wish) {
        var here = new ArrayList<>(List.of(standing.participant));
        var along = new ArrayList<@Nullable Participant>();
        for (var companion : wish.people()) {
            var name = companion.name();
            if (name == null) {
                along.add(null);
            } else {
                var known = known(standing.participant, name, here);
                here.add(known);
                along.add(known);
            }
        }
        standing.bring(along);
    }

    /** Two of one name, a father and his son, are two people. */
    private Participant known(Participant regular, String name, List<Participant> others) {
        return Participant.known(regular.organisationId, name, regular.contact()).stream()
                .filter(known -> !others.contains(known))
                .findFirst()
                .orElseGet(() -> {
                    var made = new Participant(
                            regular.organisationId, name, regular.contact(), regular.language, clock.instant());
                    made.persist();
                    return made;
                });
    }
}
