package nl.buurtdialoog.step;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.message.Switchboard;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantsMerged;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Notes that there are steps, and how they went. Runs in the caller's transaction. */
@ApplicationScoped
public class StepDesk {

    private static final int MOST = 5;
    private static final int YEARS_AHEAD = 1;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Switchboard switchboard;

    public Step note(Dialogue dialogue, @Nullable Participant whose, StepKind kind, @Nullable LocalDate askOn) {
        check(askOn);
        if (whose != null && Step.of(dialogue, whose).size() >= MOST) {
            throw Problem.invalid("/kind", "too-many");
        }
        if (askOn != null && (whose == null || switchboard.channelTo(whose.contact()) == Channel.NONE)) {
            throw Problem.invalid("/askOn", "not-possible-here");
        }
        var step = new Step(dialogue, whose, kind, askOn);
        step.persistAndFlush();
        return step;
    }

    public void answer(Step step, NewStepAnswer answer) {
        if (answer.state() == StepState.OPEN) {
            throw Problem.invalid("/state", "not-possible-here");
        }
        check(answer.askOn());
        step.answer(answer.state(), answer.askOn(), clock.instant());
        outbox.withdraw(step.organisationId, MessageTemplate.STEP_ASKED, step.id);
        Step.flush();
    }

    private void check(@Nullable LocalDate askOn) {
        var today = LocalDate.ofInstant(clock.instant(), AMSTERDAM);
        if (askOn != null && (!askOn.isAfter(today) || askOn.isAfter(today.plusYears(YEARS_AHEAD)))) {
            throw Problem.invalid("/askOn", "not-in-the-coming-year");
        }
    }

    /** Whose it was is forgotten; the count stays. */
    void erased(@Observes PersonErased person) {
        var steps = Step.by(person.organisationId(), person.participantId());
        outbox.forget(
                person.organisationId(), steps.stream().map(step -> step.id).toList());
        steps.forEach(Step::forgetWhose);
    }

    void isKnownOnce(@Observes ParticipantsMerged event) {
        Step.update(
                "participant = ?1 where organisationId = ?2 and participant = ?3",
                event.kept(),
                event.kept().organisationId,
                event.gone());
    }

    static List<StepDetails> shown(Dialogue dialogue, Participant whose) {
        return Step.of(dialogue, whose).stream().map(StepDetails::of).toList();
    }
}
