package nl.buurtdialoog.team;

import static nl.buurtdialoog.message.MessageTemplate.TEAM_CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.TEAM_CHANGED;
import static nl.buurtdialoog.message.MessageTemplate.TEAM_JOINED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueCancelled;
import nl.buurtdialoog.dialogue.DialogueMoved;
import nl.buurtdialoog.dialogue.TablesChanged;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.message.Switchboard;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;

/** The team of a dialogue: who is in it, and what they are told. Runs in the caller's transaction. */
@ApplicationScoped
public class Team {

    private static final int MOST = 20;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Switchboard switchboard;

    /** Somebody takes part in making it possible, and is told so by the way they chose. */
    public TeamMember add(Dialogue dialogue, Part part, String name, Contact contact, Language language) {
        var member = join(dialogue, part, name, contact, language);
        tell(member, TEAM_JOINED);
        return member;
    }

    /** The same for who hears of it in other words. */
    public TeamMember join(Dialogue dialogue, Part part, String name, Contact contact, Language language) {
        if (TeamMember.all(dialogue.organisationId, dialogue.id).size() >= MOST) {
            throw Problem.invalid("/name", "too-many");
        }
        var member = new TeamMember(dialogue, part, name, contact, language, clock.instant());
        member.persistAndFlush();
        return member;
    }

    /** For who lost it, or whose phone did: they are told the new one. */
    void renewLink(TeamMember member) {
        member.renewLink();
        TeamMember.flush();
        outbox.withdraw(member.organisationId, TEAM_JOINED, member.id);
        tell(member, TEAM_JOINED);
    }

    TeamMemberDetails details(TeamMember member) {
        return TeamMemberDetails.of(member, switchboard.channelTo(member.contact()));
    }

    List<TeamMemberDetails> of(UUID organisationId, UUID dialogueId) {
        Dialogue.of(organisationId, dialogueId);
        return TeamMember.all(organisationId, dialogueId).stream()
                .map(this::details)
                .toList();
    }

    void tell(TeamMember member, MessageTemplate what) {
        outbox.send(member.organisationId, what, member.id, member.dialogue.id, member.contact());
    }

    /** Somebody takes part in it no more, and nothing is kept of it. */
    public void leave(Dialogue dialogue, String name, Contact contact) {
        TeamMember.all(dialogue.organisationId, dialogue.id).stream()
                .filter(member -> member.name.equals(name) && member.contact().equals(contact))
                .forEach(this::forget);
    }

    void erased(@Observes PersonErased person) {
        TeamMember.reachedAt(person.organisationId(), person.contact()).stream()
                .filter(member -> person.is(member.name, member.contact()))
                .forEach(this::forget);
    }

    void corrected(@Observes ParticipantCorrected person) {
        var now = Participant.of(person.organisationId(), person.participantId());
        TeamMember.reachedAt(person.organisationId(), person.contactBefore()).stream()
                .filter(member -> person.was(member.name, member.contact()))
                .forEach(member -> member.isNow(now.name, now.contact()));
    }

    private void forget(TeamMember member) {
        outbox.forget(member.organisationId, List.of(member.id));
        member.dialogue.forgetName(member.name, clock.instant());
        member.delete();
    }

    void moved(@Observes DialogueMoved event) {
        tellAll(event.organisationId(), event.dialogueId(), TEAM_CHANGED);
    }

    void tablesChanged(@Observes TablesChanged event) {
        tellAll(event.organisationId(), event.dialogueId(), TEAM_CHANGED);
    }

    void cancelled(@Observes DialogueCancelled event) {
        tellAll(event.organisationId(), event.dialogueId(), TEAM_CANCELLED);
    }

    private void tellAll(UUID organisationId, UUID dialogueId, MessageTemplate what) {
        TeamMember.all(organisationId, dialogueId).forEach(member -> tell(member, what));
    }
}
