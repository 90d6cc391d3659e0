package nl.buurtdialoog.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.LinkHolder;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/** What somebody does about always coming who holds the link of a registration for an edition of a cycle. */
@ApplicationScoped
public class OwnStanding {

    @Inject
    LinkHolder holder;

    @Inject
    StandingDesk desk;

    @Inject
    StandingParty party;

    @Inject
    Clock clock;

    /** Whose link it is, and of which cycle. */
    private record Who(Cycle cycle, Participant person) {}

    Standing read(@Nullable String token) {
        var who = who(token);
        return desk.read(who.cycle, who.person);
    }

    Standing begin(@Nullable String token) {
        var who = who(token);
        return desk.describe(desk.begin(who.cycle, who.person, Via.WEB));
    }

    Standing stop(@Nullable String token) {
        var who = who(token);
        StandingRegistration.of(who.cycle, who.person).ifPresent(StandingRegistration::delete);
        StandingRegistration.flush();
        return desk.read(who.cycle, who.person);
    }

    Standing skip(@Nullable String token, int edition) {
        return change(token, standing -> desk.skip(standing, edition));
    }

    Standing undoSkip(@Nullable String token, int edition) {
        return change(token, standing -> desk.undoSkip(standing, edition));
    }

    Standing bring(@Nullable String token, NewCompanions companions) {
        return change(token, standing -> party.bring(standing, companions));
    }

    Standing confirmNeeds(@Nullable String token) {
        return change(token, standing -> standing.sayNeedsAgain(clock.instant()));
    }

    Standing forgetNeeds(@Nullable String token) {
        return change(token, StandingRegistration::forgetNeeds);
    }

    /** Theirs for the cycle; who does not always come has none. */
    public StandingRegistration registration(@Nullable String token) {
        var who = who(token);
        return StandingRegistration.of(who.cycle, who.person).orElseThrow(Problem::notFound);
    }

    private Standing change(@Nullable String token, Consumer<StandingRegistration> act) {
        var standing = registration(token);
        act.accept(standing);
        StandingRegistration.flush();
        return desk.describe(standing);
    }

    private Who who(@Nullable String token) {
        var registration = holder.registration(token);
        var cycleId = registration.dialogue.cycleId;
        if (cycleId == null) {
            throw Problem.notFound();
        }
        return new Who(Cycle.of(registration.organisationId, cycleId), registration.contactPerson);
    }
}
