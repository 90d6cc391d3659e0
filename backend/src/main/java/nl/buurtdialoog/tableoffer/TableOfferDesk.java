package nl.buurtdialoog.tableoffer;

import static nl.buurtdialoog.message.MessageTemplate.TABLE_OFFER_ACCEPTED;
import static nl.buurtdialoog.message.MessageTemplate.TABLE_OFFER_DECLINED;
import static nl.buurtdialoog.message.MessageTemplate.TABLE_OFFER_RECEIVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialoguePublished;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentWithdrawn;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantsMerged;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.Farewell;
import nl.buurtdialoog.shared.Idempotency;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.team.Part;
import nl.buurtdialoog.team.Team;

/** Where offers come in and are answered, each answer told to who offered. Runs in the caller's transaction. */
@ApplicationScoped
public class TableOfferDesk {

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Team team;

    @Inject
    Farewell farewell;

    @Inject
    Idempotency idempotency;

    @Inject
    Event<TableOfferForgotten> forgotten;

    /** Writes an offer down. Who took part before is known again by name and contact together. */
    public TableOffer take(UUID organisationId, NewTableOffer offered, Via via) {
        var wish = offered.checked();
        var now = clock.instant();
        var contact = wish.contact().contact();
        var offerer = Participant.known(organisationId, wish.name(), contact).stream()
                .findFirst()
                .orElseGet(() -> {
                    var made = new Participant(organisationId, wish.name(), contact, wish.language(), now);
                    made.persist();
                    return made;
                });
        wish.consents().stream()
                .distinct()
                .forEach(given -> new Consent(offerer, null, given, wish.language(), via, now).persist());
        var offer = new TableOffer(offerer, wish, via, now);
        offer.persist();
        tell(offer, TABLE_OFFER_RECEIVED);
        return offer;
    }

    public TableOffer note(UUID organisationId, UUID id, NewConversation said) {
        var offer = TableOffer.locked(organisationId, id);
        new Conversation(offer, said, clock.instant()).persist();
        offer.isSpokenAbout();
        return offer;
    }

    /** It becomes a dialogue, of which they are the table organiser. They hear it once it stands in the agenda. */
    public TableOffer accept(UUID organisationId, UUID id, UUID dialogueId) {
        var offer = TableOffer.locked(organisationId, id);
        var dialogue = Dialogue.of(organisationId, dialogueId);
        if (dialogue.status != DialogueStatus.DRAFT && dialogue.status != DialogueStatus.PUBLISHED) {
            throw Problem.of(ProblemType.WRONG_STATUS, "dialogueStatus", dialogue.status);
        }
        offer.accept(dialogue);
        team.join(dialogue, Part.TABLE_ORGANISER, offer.offerer.name, offer.contact(), offer.language);
        if (dialogue.status == DialogueStatus.PUBLISHED) {
            tell(offer, TABLE_OFFER_ACCEPTED);
        }
        return offer;
    }

    public TableOffer decline(UUID organisationId, UUID id, String reason) {
        var offer = TableOffer.locked(organisationId, id);
        offer.decline(reason);
        tell(offer, TABLE_OFFER_DECLINED);
        return offer;
    }

    /** For who lost it. While it is made ready nothing is told: they hear of it, with the new link, once it stands. */
    public TableOffer renewLink(UUID organisationId, UUID id) {
        var offer = TableOffer.locked(organisationId, id);
        offer.renewLink();
        TableOffer.flush();
        if (offer.isOpen()) {
            tell(offer, TABLE_OFFER_RECEIVED);
        } else if (offer.dialogue != null && offer.dialogue.status == DialogueStatus.PUBLISHED) {
            tell(offer, TABLE_OFFER_ACCEPTED);
        }
        return offer;
    }

    public TableOffer endLink(UUID organisationId, UUID id) {
        var offer = TableOffer.locked(organisationId, id);
        offer.endLink();
        return offer;
    }

    void itStandsInTheAgenda(@Observes DialoguePublished event) {
        TableOffer.behind(event.organisationId(), event.dialogueId())
                .forEach(offer -> tell(offer, TABLE_OFFER_ACCEPTED));
    }

    /** What they offered goes with them, and the seats that they held for their neighbours are for everybody. */
    void erased(@Observes PersonErased person) {
        forget(person.organisationId(), person.participantId());
    }

    void withdrawn(@Observes ConsentWithdrawn consent) {
        if (consent.purpose() == ConsentPurpose.OFFERING_A_TABLE) {
            forget(consent.organisationId(), consent.participantId());
        }
    }

    private void forget(UUID organisationId, UUID participantId) {
        for (var offer : TableOffer.by(organisationId, participantId)) {
            farewell.releaseHolds(offer.organisationId, offer.id);
            if (offer.dialogue != null) {
                team.leave(offer.dialogue, offer.offerer.name, offer.contact());
            }
            outbox.forget(offer.organisationId, List.of(offer.id));
            idempotency.forgetAnswersWith(offer.id);
            forgotten.fire(new TableOfferForgotten(offer.organisationId, offer.id, offer.offerer.name));
            offer.delete();
        }
    }

    void isKnownOnce(@Observes ParticipantsMerged event) {
        TableOffer.update(
                "offerer = ?1 where organisationId = ?2 and offerer = ?3",
                event.kept(),
                event.kept().organisationId,
                event.gone());
    }

    private void tell(TableOffer offer, MessageTemplate what) {
        var dialogueId = offer.dialogue == null ? null : offer.dialogue.id;
        outbox.send(offer.organisationId, what, offer.id, dialogueId, offer.contact());
    }
}
