package nl.buurtdialoog.trajectory;

import static nl.buurtdialoog.initiative.ContactTurn.FIRST;
import static nl.buurtdialoog.initiative.ContactTurn.SECOND;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.AdviceProgramme;
import nl.buurtdialoog.adviceprogramme.Adviser;
import nl.buurtdialoog.initiative.ContactTurn;
import nl.buurtdialoog.initiative.GivenVia;
import nl.buurtdialoog.initiative.Initiative;
import nl.buurtdialoog.initiative.InitiativeContact;
import nl.buurtdialoog.initiative.InitiativeDesk;
import nl.buurtdialoog.initiative.NewInitiative;
import nl.buurtdialoog.initiative.NewInitiativeContact;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.jspecify.annotations.Nullable;

/** What is done with trajectories up to their conversation, each told to the initiative. Runs in the caller's transaction. */
@ApplicationScoped
public class TrajectoryDesk {

    @Inject
    Clock clock;

    @Inject
    InitiativeDesk initiatives;

    @Inject
    Timetables timetables;

    @Inject
    Outbox outbox;

    /** An initiative asks for advice in the programme that goes on now. */
    Trajectory apply(UUID organisationId, Application wish, GivenVia via, @Nullable UUID client) {
        var programme = programmeNow(organisationId);
        var initiative = known(organisationId, wish.initiative());
        speak(initiative, wish.contact(), wish.secondContact(), via);
        var asked = new Asked(wish.question(), wish.wantedWay(), wish.contact().language());
        return begin(new Trajectory(programme, initiative, asked, via, client, clock.instant()));
    }

    /** The same as a colleague writes it down; of an initiative that is known already as well. */
    Trajectory note(UUID organisationId, NotedApplication noted) {
        noted.check();
        var programme = programmeNow(organisationId);
        var made = noted.initiative();
        var initiative = noted.initiativeId() != null
                ? Initiative.of(organisationId, noted.initiativeId())
                : known(organisationId, Objects.requireNonNull(made));
        speak(initiative, noted.contact(), noted.secondContact(), noted.via());
        var language = InitiativeContact.toWriteTo(initiative)
                .orElseThrow(() -> Problem.invalid("/contact", "required"))
                .language;
        var asked = new Asked(noted.question(), noted.wantedWay(), language);
        return begin(new Trajectory(programme, initiative, asked, noted.via(), null, clock.instant()));
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
        tell(trajectory, TrajectoryNews.TRAJECTORY_ANSWERED);
    }

    /** Who could advise it, the best first. */
    List<Matching.Candidate> candidates(Trajectory trajectory) {
        return Matching.propose(
                        Adviser.all(trajectory.organisationId),
                        Trajectory.loads(trajectory.organisationId),
                        trajectory.initiative.region,
                        trajectory.language,
                        today())
                .stream()
                .filter(candidate -> !candidate.adviser().equals(trajectory.adviser))
                .toList();
    }

    /** A person decides who advises; the same when it is handed over. Who cannot now is not asked. */
    void match(Trajectory trajectory, Adviser adviser) {
        if (candidates(trajectory).stream()
                .noneMatch(candidate -> candidate.adviser().equals(adviser))) {
            throw Problem.invalid("/adviserId", "cannot-advise-now");
        }
        trajectory.isAdvisedBy(adviser, clock.instant());
        trajectory.settle(clock.instant());
        tell(trajectory, TrajectoryNews.TRAJECTORY_MATCHED);
    }

    /** What lies behind is noted, not planned. */
    void plan(Trajectory trajectory, ConversationPlan plan) {
        trajectory.require(Step.CONVERSATION);
        if (plan.startsAt().isBefore(clock.instant())) {
            throw Problem.invalid("/startsAt", "not-in-the-future");
        }
        isPlanned(trajectory, plan);
        trajectory.settle(clock.instant());
        tell(trajectory, TrajectoryNews.TRAJECTORY_CONVERSATION);
    }

    /** Notes are the evidence that it was held, so there are none of what is still to come. */
    void note(Trajectory trajectory, ConversationNotes notes) {
        trajectory.require(Step.CONVERSATION, Step.ADVICE, Step.CALL, Step.LESSONS);
        notes.check();
        var held = notes.held();
        if (held != null && held.startsAt().isAfter(clock.instant())) {
            throw Problem.invalid("/held/startsAt", "not-in-the-past");
        }
        var conversation = held == null
                ? AdviceConversation.of(trajectory).orElseThrow(() -> Problem.invalid("/held", "required"))
                : isPlanned(trajectory, held);
        if (conversation.startsAt.isAfter(clock.instant())) {
            throw Problem.of(ProblemType.WRONG_STATUS, "startsAt", conversation.startsAt);
        }
        conversation.isNoted(notes.attendees(), notes.notes());
        trajectory.isChanged();
        trajectory.worksFor(notes.goals(), notes.worksOn());
        trajectory.seesBefore(notes.perspectiveBefore());
        trajectory.settle(clock.instant());
    }

    /** A day for the call is agreed within its window, and otherwise said which days those are. */
    void agreeCall(Trajectory trajectory, @Nullable LocalDate day) {
        var timetable = timetables.of(trajectory);
        if (day != null && !timetable.hasRoomForCallOn(day)) {
            throw Problem.invalid(List.of(new Mistake(
                    "/agreedOn",
                    "outside-the-window",
                    Map.of("from", timetable.callFrom(), "until", timetable.callUntil()))));
        }
        trajectory.agreesCall(day);
        Trajectory.flush();
    }

    void stop(Trajectory trajectory, String reason) {
        trajectory.stop(reason, clock.instant());
        trajectory.settle(clock.instant());
    }

    /** For who lost it: they are sent the new one, and the former opens nothing. */
    void renewLink(Trajectory trajectory) {
        trajectory.renewLink();
        Trajectory.flush();
        tell(trajectory, TrajectoryNews.TRAJECTORY_LINK);
    }

    /** Who is written to asks to be forgotten. */
    void forgetContact(Trajectory trajectory) {
        InitiativeContact.toWriteTo(trajectory.initiative)
                .ifPresent(contact -> initiatives.forget(trajectory.initiative, contact.turn));
    }

    /** The link of who spoke for the initiative opens nothing; who speaks for it now gets one while it goes on. */
    void isSpokenForByOthers(Trajectory trajectory) {
        trajectory.renewLink();
        if (trajectory.step.isOpen()) {
            tell(trajectory, TrajectoryNews.TRAJECTORY_LINK);
        }
    }

    /** Tells who speaks for the initiative now; what waited to be told of the same is overtaken. */
    void tell(Trajectory trajectory, TrajectoryNews news) {
        outbox.withdraw(trajectory.organisationId, news.template(), trajectory.id);
        InitiativeContact.toWriteTo(trajectory.initiative)
                .ifPresent(contact -> outbox.send(
                        trajectory.organisationId, news.template(), trajectory.id, null, contact.contact()));
    }

    private Trajectory begin(Trajectory trajectory) {
        trajectory.persistAndFlush();
        tell(trajectory, TrajectoryNews.TRAJECTORY_APPLIED);
        return trajectory;
    }

    private AdviceProgramme programmeNow(UUID organisationId) {
        return AdviceProgramme.on(organisationId, today()).orElseThrow(() -> Problem.of(ProblemType.NO_PROGRAMME_NOW));
    }

    private Initiative known(UUID organisationId, NewInitiative wish) {
        var initiative = new Initiative(organisationId, wish, clock.instant());
        initiative.persistAndFlush();
        return initiative;
    }

    private void speak(
            Initiative initiative,
            @Nullable NewInitiativeContact first,
            @Nullable NewInitiativeContact second,
            GivenVia via) {
        speaks(initiative, FIRST, first, "/contact", via);
        speaks(initiative, SECOND, second, "/secondContact", via);
    }

    private void speaks(
            Initiative initiative, ContactTurn turn, @Nullable NewInitiativeContact who, String pointer, GivenVia via) {
        if (who != null) {
            who.checked(pointer);
            initiatives.hasContact(initiative, turn, who, via);
        }
    }

    private AdviceConversation isPlanned(Trajectory trajectory, ConversationPlan plan) {
        var planned = AdviceConversation.of(trajectory).orElse(null);
        if (planned == null) {
            planned = new AdviceConversation(trajectory, plan);
            planned.persist();
        } else {
            planned.isPlanned(plan);
        }
        trajectory.isChanged();
        return planned;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
