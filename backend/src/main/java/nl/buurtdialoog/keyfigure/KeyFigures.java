package nl.buurtdialoog.keyfigure;

import static nl.buurtdialoog.message.MessageTemplate.KEY_FIGURE_JOINED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.message.Switchboard;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Problem;

/** Who invites neighbours to a cycle, and what each of them sees. Runs in the caller's transaction. */
@ApplicationScoped
public class KeyFigures {

    private static final int MOST = 60;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Switchboard switchboard;

    @Inject
    KeyFigureLink link;

    @Inject
    Invited invited;

    /** Somebody will invite neighbours, and is sent their page by the way they chose. */
    public KeyFigure add(Cycle cycle, NewKeyFigure said) {
        if (KeyFigure.all(cycle.organisationId, cycle.id).size() >= MOST) {
            throw Problem.invalid("/name", "too-many");
        }
        var keyFigure = new KeyFigure(cycle, said.checked(), clock.instant());
        keyFigure.persistAndFlush();
        welcome(keyFigure);
        return keyFigure;
    }

    /** For who lost it: they are told the new one. */
    void renewLink(KeyFigure keyFigure) {
        keyFigure.renewLink();
        KeyFigure.flush();
        outbox.withdraw(keyFigure.organisationId, KEY_FIGURE_JOINED, keyFigure.id);
        welcome(keyFigure);
    }

    /** Somebody invites no more. Who came by their slips stays. */
    void leave(KeyFigure keyFigure) {
        outbox.forget(keyFigure.organisationId, List.of(keyFigure.id));
        keyFigure.delete();
        KeyFigure.flush();
    }

    KeyFigureDetails details(KeyFigure keyFigure) {
        return new KeyFigureDetails(
                keyFigure.id,
                keyFigure.cycle.id,
                keyFigure.name,
                keyFigure.contact(),
                switchboard.channelTo(keyFigure.contact()),
                keyFigure.language,
                link.invitation(keyFigure),
                invited.atLeast(keyFigure),
                keyFigure.joinedAt);
    }

    MyInvitations page(KeyFigure keyFigure) {
        return new MyInvitations(
                keyFigure.name,
                keyFigure.language,
                keyFigure.cycle.name,
                OrganisationCard.of(Organisation.findById(keyFigure.organisationId)),
                link.invitation(keyFigure),
                invited.atLeast(keyFigure),
                NextTime.of(keyFigure.cycle, clock.instant()).orElse(null));
    }

    Invitation invitation(KeyFigure keyFigure) {
        return new Invitation(
                keyFigure.code,
                keyFigure.cycle.name,
                OrganisationCard.of(Organisation.findById(keyFigure.organisationId)),
                NextTime.of(keyFigure.cycle, clock.instant()).orElse(null));
    }

    void erased(@Observes PersonErased person) {
        KeyFigure.reachedAt(person.organisationId(), person.contact()).stream()
                .filter(keyFigure -> person.is(keyFigure.name, keyFigure.contact()))
                .forEach(this::leave);
    }

    void corrected(@Observes ParticipantCorrected person) {
        var now = Participant.of(person.organisationId(), person.participantId());
        KeyFigure.reachedAt(person.organisationId(), person.contactBefore()).stream()
                .filter(keyFigure -> person.was(keyFigure.name, keyFigure.contact()))
                .forEach(keyFigure -> keyFigure.isNow(now.name, now.contact()));
    }

    private void welcome(KeyFigure keyFigure) {
        outbox.send(keyFigure.organisationId, KEY_FIGURE_JOINED, keyFigure.id, null, keyFigure.contact());
    }
}
