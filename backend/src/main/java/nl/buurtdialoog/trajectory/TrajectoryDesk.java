package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.initiative.ContactTurn.FIRST;
import static nl.buurtdialoog.initiative.ContactTurn.SECOND;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import nl.buurtdialoog.adviceprogramme.Adviser;
import nl.buurtdialoog.initiative.ContactTurn;
import nl.buurtdialoog.initiative.GivenVia;
import nl.buurtdialoog.initiative.Initiative;
import nl.buurtdialoog.initiative.InitiativeContact;
import nl.buurtdialoog.initiative.NewInitiativeContact;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.jspecify.annotations.Nullable;

/** What is done with trajectories up to their conversation. Runs in the caller's transaction. */
@ApplicationScoped
@Unremovable
public class TrajectoryDesk {

    @Inject
    Clock clock;

    /** An initiative asks for advice in the programme that goes on now. */
    Trajectory apply(UUID organisationId, Application wish, GivenVia via, @Nullable UUID client) {
        var now = clock.instant();
        var programme = AdviceProgramme.on(organisationId, LocalDate.ofInstant(now, AMSTERDAM))
                .orElseThrow(Problem::notFound);
        var initiative = new Initiative(organisationId, wish.initiative(), now);
        initiative.persistAndFlush();
        speaksFor(initiative, FIRST, wish.contact(), "/contact", via, now);
        var second = wish.secondContact();
        if (second != null) {
            speaksFor(initiative, SECOND, second, "/secondContact", via, now);
        }
        var trajectory = new Trajectory(programme, initiative, wish, via, client, now);
        trajectory.persistAndFlush();
        return trajectory;
    }

    private static void speaksFor(
            Initiative initiative,
            ContactTurn turn,
            NewInitiativeContact who,
            String pointer,
            GivenVia via,
            Instant now) {
        who.checked(pointer);
        new InitiativeContact(initiative, turn, who, via, now).persist();
    }

    /** Who is accepted takes a place; when there is none left they can wait. */
    void answer(Trajectory trajectory, ApplicationAnswer answer, @Nullable String reason) {
        if (answer == ApplicationAnswer.ACCEPTED) {
            var programme = AdviceProgramme.locked(trajectory.organisationId, trajectory.programme.id);
            if (Trajectory.placesTaken(programme) >= programme.target) {
                throw Problem.of(ProblemType.PROGRAMME_FULL, "target", programme.target);
            }
        } else if (reason == null || reason.isBlank()) {
            throw Problem.invalid("/reason", "required");
        }
        trajectory.isAnswered(answer, reason, clock.instant());
        trajectory.settle(clock.instant());
    }

    /** A person decides who advises; the same when it is handed over. */
    void match(Trajectory trajectory, Adviser adviser) {
        trajectory.isAdvisedBy(adviser, clock.instant());
        trajectory.settle(clock.instant());
    }

    void plan(Trajectory trajectory, ConversationPlan plan) {
        trajectory.require(Step.CONVERSATION);
        AdviceConversation.of(trajectory)
                .ifPresentOrElse(
                        conversation -> conversation.isPlanned(plan.way(), plan.place(), plan.startsAt()),
                        () -> new AdviceConversation(trajectory, plan.way(), plan.place(), plan.startsAt()).persist());
        trajectory.settle(clock.instant());
    }

    /** Notes are the evidence that it was held, so there are none of what is still to come. */
    void note(Trajectory trajectory, ConversationNotes notes) {
        trajectory.require(Step.CONVERSATION, Step.ADVICE, Step.CALL, Step.LESSONS);
        var conversation = AdviceConversation.of(trajectory).orElseThrow(Problem::notFound);
        if (conversation.startsAt.isAfter(clock.instant())) {
            throw Problem.of(ProblemType.WRONG_STATUS, "startsAt", conversation.startsAt);
        }
        conversation.isNoted(notes.attendees(), notes.notes());
        trajectory.worksFor(notes.goals(), notes.worksOn());
        trajectory.seesBefore(notes.perspectiveBefore());
        trajectory.settle(clock.instant());
    }

    void stop(Trajectory trajectory, String reason) {
        trajectory.stop(reason, clock.instant());
        trajectory.settle(clock.instant());
    }
}
