package nl.buurtdialoog.action;

import static nl.buurtdialoog.message.MessageTemplate.ACTION_JOINED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;
import nl.buurtdialoog.participant.ParticipantsMerged;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Problem;

/** What is done with actions, and with who carries them. Runs in the caller's transaction. */
@ApplicationScoped
public class ActionDesk {

    private static final int MOST = 12;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    KeptSheets sheets;

    Action agree(UUID organisationId, NewAction wish) {
        return agree(organisationId, wish, clock.instant());
    }

    /** The same for what was agreed at another moment. */
    public Action agree(UUID organisationId, NewAction wish, Instant agreedAt) {
        var action = new Action(organisationId, wish, agreedAt);
        action.persistAndFlush();
        new ActionLine(action, LineKind.AGREED, null, agreedAt).persist();
        return action;
    }

    /** Puts right what was written down, also on the sheets that are kept. */
    void change(Action action, NewAction wish) {
        var before = NewAction.of(action);
        sheets.reword(action, before, wish);
        action.describe(wish);
        Action.flush();
    }

    /** What was written down by mistake, with all that was told of it. */
    void remove(Action action) {
        ActionOwner.of(action).forEach(this::forget);
        ActionOwner.flush();
        action.delete();
    }

    /** Says something of an action, which changes it and leaves a line. */
    void say(Action action, NewActionLine line) {
        say(action, line, clock.instant());
    }

    /** The same for what was said at another moment. */
    public void say(Action action, NewActionLine line, Instant now) {
        line.check();
        switch (line.kind()) {
            case AGREED -> action.agreeAgain();
            case BUSY -> action.begin();
            case HELP_NEEDED -> action.askHelp(line.needed(), line.helpShown());
            case DONE -> action.finish(now);
            case LET_GO -> action.letGo(now);
            case STAYS -> action.stay(Objects.requireNonNull(line.dueOn()));
            case SMALLER -> action.makeSmaller(Objects.requireNonNull(line.firstStep()), line.dueOn());
            case HANDED_OVER -> handOver(action, Objects.requireNonNull(line.owner()));
            case NOTE -> {}
        }
        new ActionLine(action, line.kind(), line.words(), now).persist();
        Action.flush();
    }

    private void handOver(Action action, NewActionOwner to) {
        action.staysOpen();
        to.checked("/owner");
        ActionOwner.of(action).stream()
                .filter(owner -> owner.part == OwnerPart.OWNER)
                .forEach(this::forget);
        add(action, to, "/owner");
    }

    /** Somebody carries it too, or helps, and is sent the link by which they say how it goes. */
    public ActionOwner add(Action action, NewActionOwner who, String pointer) {
        var contact = who.checked(pointer);
        if (ActionOwner.of(action).size() >= MOST) {
            throw Problem.invalid(pointer + "/name", "too-many");
        }
        var participant =
                who.participantId() == null ? null : Participant.of(action.organisationId, who.participantId());
        var owner = new ActionOwner(action, who, participant, contact, clock.instant());
        owner.persistAndFlush();
        tell(owner);
        return owner;
    }

    void remove(Action action, UUID ownerId) {
        ActionOwner.of(action).stream()
                .filter(owner -> owner.id.equals(ownerId))
                .findFirst()
                .ifPresent(this::forget);
    }

    /** For who lost it, or whose phone did: they are told the new one, and the former opens nothing. */
    void renewLink(UUID organisationId, UUID actionId, UUID ownerId) {
        var owner = ActionOwner.of(Action.of(organisationId, actionId)).stream()
                .filter(found -> found.id.equals(ownerId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        owner.renewLink();
        ActionOwner.flush();
        outbox.withdraw(organisationId, ACTION_JOINED, owner.id);
        tell(owner);
    }

    private void tell(ActionOwner owner) {
        var dialogue = owner.action.dialogue;
        outbox.send(
                owner.organisationId, ACTION_JOINED, owner.id, dialogue == null ? null : dialogue.id, owner.contact());
    }

    private void forget(ActionOwner owner) {
        outbox.forget(owner.organisationId, List.of(owner.id));
        owner.delete();
    }

    /** Who is erased carries nothing any more; the action stays. */
    void erased(@Observes PersonErased person) {
        ActionOwner.of(person.organisationId(), person.participantId(), person.contact()).stream()
                .filter(owner -> owner.isParticipant(person.participantId()) || person.is(owner.name, owner.contact()))
                .forEach(this::forget);
    }

    void corrected(@Observes ParticipantCorrected person) {
        var now = Participant.of(person.organisationId(), person.participantId());
        ActionOwner.of(person.organisationId(), person.participantId(), person.contactBefore()).stream()
                .filter(owner -> owner.isParticipant(person.participantId()) || person.was(owner.name, owner.contact()))
                .forEach(owner -> owner.isNow(now.name, now.contact()));
    }

    void isKnownOnce(@Observes ParticipantsMerged event) {
        ActionOwner.update(
                "participant = ?1 where organisationId = ?2 and participant = ?3",
                event.kept(),
                event.kept().organisationId,
                event.gone());
    }
}
