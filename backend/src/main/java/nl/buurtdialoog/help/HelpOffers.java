package nl.buurtdialoog.help;

import static nl.buurtdialoog.message.MessageTemplate.HELP_OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.action.ActionOwner;
import nl.buurtdialoog.action.OwnerPart;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.follower.FollowerDesk;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Problem;

/** Passes on what somebody offers to who carries the action. */
@ApplicationScoped
class HelpOffers {

    private static final int MOST = 25;

    @Inject
    CallBook calls;

    @Inject
    Clock clock;

    @Inject
    FollowerDesk followers;

    @Inject
    Outbox outbox;

    /** From whoever saw the call of a neighbourhood. */
    @Transactional
    void fromNeighbour(UUID neighbourhoodId, UUID actionId, NewHelpOffer offer, Contact contact) {
        pass(calls.calledIn(neighbourhoodId, actionId), offer, contact);
    }

    /** From a partner, for what its organisation asks. */
    @Transactional
    void fromPartner(UUID organisationId, UUID actionId, NewHelpOffer offer, Contact contact) {
        pass(calls.called(organisationId, actionId), offer, contact);
    }

    private void pass(Action action, NewHelpOffer offer, Contact contact) {
        if (HelpOffer.of(action).size() >= MOST) {
            throw Problem.invalid("/words", "too-many");
        }
        new HelpOffer(action, offer.name(), contact, offer.words(), clock.instant()).persistAndFlush();
        if (offer.follow()) {
            followers.follow(action, offer.name(), contact, offer.language());
        }
        ActionOwner.of(action).stream()
                .filter(owner -> owner.part == OwnerPart.OWNER)
                .forEach(owner -> outbox.send(owner.organisationId, HELP_OFFERED, owner.id, null, owner.contact()));
    }

    List<HelpOfferDetails> offersFor(Action action) {
        return HelpOffer.of(action).stream().map(HelpOffer::shown).toList();
    }

    void erased(@Observes PersonErased person) {
        HelpOffer.from(person.organisationId(), person.contact()).stream()
                .filter(offer -> person.is(offer.name, offer.contact()))
                .forEach(HelpOffer::delete);
    }

    /** Who cannot be reached any more cannot be answered. */
    void corrected(@Observes ParticipantCorrected person) {
        var now = Participant.of(person.organisationId(), person.participantId());
        for (var offer : HelpOffer.from(person.organisationId(), person.contactBefore())) {
            if (!person.was(offer.name, offer.contact())) {
                continue;
            }
            if (now.contact().identifies()) {
                offer.isNow(now.name, now.contact());
            } else {
                offer.delete();
            }
        }
    }
}
