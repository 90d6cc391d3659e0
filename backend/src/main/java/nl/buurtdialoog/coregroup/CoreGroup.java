package nl.buurtdialoog.coregroup;

import static nl.buurtdialoog.message.MessageTemplate.CORE_GROUP_JOINED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.message.Switchboard;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Named;
import nl.buurtdialoog.shared.Problem;

/** The core group of a cycle: who is in it, and their links. Runs in the caller's transaction. */
@ApplicationScoped
public class CoreGroup {

    private static final int MOST = 30;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Switchboard switchboard;

    /** Somebody will help to carry it, and is sent their link by the way they chose. */
    public CoreGroupMember add(Cycle cycle, NewCoreGroupMember said) {
        if (CoreGroupMember.all(cycle.organisationId, cycle.id).size() >= MOST) {
            throw Problem.invalid("/name", "too-many");
        }
        var member = new CoreGroupMember(cycle, said.checked(), clock.instant());
        member.persistAndFlush();
        welcome(member);
        return member;
    }

    /** What still waits to be told goes by the way they are reached now. */
    void change(CoreGroupMember member, NewCoreGroupMember said) {
        member.change(said.checked());
        CoreGroupMember.flush();
        outbox.forward(member.organisationId, member.id, member.contact());
    }

    /** For who lost it, or whose phone did: they are told the new one, and the evening's link is another too. */
    void renewLink(CoreGroupMember member) {
        member.renewLink();
        CareTaskList.unfinishedOf(member).forEach(CareTask::endEveningLink);
        CoreGroupMember.flush();
        outbox.withdraw(member.organisationId, CORE_GROUP_JOINED, member.id);
        welcome(member);
    }

    /** Somebody is in it no more. What they had taken is for whoever wants it; what they did stays done. */
    void leave(CoreGroupMember member) {
        outbox.forget(member.organisationId, CareTaskList.idsOf(member));
        outbox.forget(member.organisationId, List.of(member.id));
        CareTaskList.unfinishedOf(member).forEach(CareTask::open);
        CoreGroupMember.flush();
        member.delete();
        CoreGroupMember.flush();
    }

    /** Who is in it, by name alone. */
    public List<Named> names(UUID organisationId, UUID cycleId) {
        return CoreGroupMember.all(organisationId, cycleId).stream()
                .map(member -> new Named(member.id, member.name))
                .toList();
    }

    CoreGroupMemberDetails details(CoreGroupMember member) {
        return CoreGroupMemberDetails.of(member, switchboard.channelTo(member.contact()));
    }

    void erased(@Observes PersonErased person) {
        CoreGroupMember.reachedAt(person.organisationId(), person.contact()).stream()
                .filter(member -> person.is(member.name, member.contact()))
                .forEach(this::leave);
    }

    void corrected(@Observes ParticipantCorrected person) {
        var now = Participant.of(person.organisationId(), person.participantId());
        CoreGroupMember.reachedAt(person.organisationId(), person.contactBefore()).stream()
                .filter(member -> person.was(member.name, member.contact()))
                .forEach(member -> member.isNow(now.name, now.contact()));
    }

    private void welcome(CoreGroupMember member) {
        outbox.send(member.organisationId, CORE_GROUP_JOINED, member.id, null, member.contact());
    }
}
