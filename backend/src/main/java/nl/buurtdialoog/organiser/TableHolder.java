package nl.buurtdialoog.organiser;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.OWN_TABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.buurtdialoog.audit.Actor;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueDetails;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.HoldingDesk;
import nl.buurtdialoog.registration.NewSeatHold;
import nl.buurtdialoog.registration.Party;
import nl.buurtdialoog.registration.SeatHold;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.Seal;
import nl.buurtdialoog.shared.Tenancy;
import nl.buurtdialoog.tableoffer.TableLink;
import nl.buurtdialoog.tableoffer.TableOffer;
import org.jspecify.annotations.Nullable;

/** What somebody may do who holds the link of the table they offered. */
@ApplicationScoped
class TableHolder {

    /** As many as sit at one table. */
    private static final int MOST_SEATS = 8;

    /** When seats are for everybody again, unless the organiser says otherwise: in time for others to come. */
    private static final Duration BEFORE_THE_START = Duration.ofDays(7);

    /** How long a link opens it still. */
    private static final Duration AFTER_THE_DIALOGUE = Duration.ofDays(30);

    @Inject
    TableLink link;

    @Inject
    HoldingDesk desk;

    @Inject
    Tenancy tenancy;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    MyTable read(@Nullable String token) {
        return of(checked(token));
    }

    /** Holds so many seats from now on, more or fewer than before. */
    @Transactional
    MyTable holds(@Nullable String token, NewHold wish) {
        var offer = checked(token);
        var dialogue = dialogueOf(offer);
        if (wish.seats() > mostSeats(offer, dialogue)) {
            throw Problem.invalid("/seats", "too-large");
        }
        var wanted = new NewSeatHold(wish.seats(), offer.offerer.name, until(dialogue, wish));
        SeatHold.by(offer.organisationId, dialogue.id, offer.id)
                .ifPresentOrElse(
                        held -> desk.change(offer.organisationId, dialogue.id, held.id, present -> wanted),
                        () -> desk.hold(offer.organisationId, dialogue.id, offer.id, wanted));
        return of(offer);
    }

    /** The seats are for everybody again. */
    @Transactional
    MyTable releases(@Nullable String token) {
        var offer = checked(token);
        var dialogue = dialogueOf(offer);
        SeatHold.by(offer.organisationId, dialogue.id, offer.id)
                .ifPresent(held -> desk.release(offer.organisationId, dialogue.id, held.id, present -> {}));
        return of(offer);
    }

    /** A neighbour sits down in a seat that is held for them. */
    @Transactional
    void brings(@Nullable String token, NewGuest guest) {
        var offer = checked(token);
        var dialogue = dialogueOf(offer);
        var held = SeatHold.by(offer.organisationId, dialogue.id, offer.id)
                .orElseThrow(() -> Problem.of(ProblemType.SEATS_NOT_FREE, "seatsHeld", 0));
        var party = Party.of(guest.wish(offer), Via.KEY_FIGURE);
        var registration = desk.bring(offer.organisationId, dialogue.id, held.id, party);
        TableGuest.remember(offer, registration);
        trail.write(offer.organisationId, CHANGED, OWN_TABLE, registration.participantIds());
    }

    private MyTable of(TableOffer offer) {
        var dialogue = offer.dialogue;
        var now = clock.instant();
        var guests = TableGuest.of(offer);
        trail.write(offer.organisationId, READ, OWN_TABLE, guests.stream().map(TableGuest.Brought::participantId));
        return new MyTable(
                offer.offerer.name,
                offer.whereabouts,
                offer.language,
                offer.status,
                offer.refusal,
                dialogue == null ? null : DialogueDetails.of(dialogue, now),
                dialogue == null ? 0 : dialogue.tables,
                dialogue == null ? 0 : DialogueSeats.of(dialogue.organisationId, dialogue.id).seatsTaken,
                dialogue == null ? null : held(offer, dialogue),
                dialogue == null ? 0 : mostSeats(offer, dialogue),
                dialogue != null && dialogue.seatsPeople(now),
                guests.stream().map(guest -> new MyGuest(guest.name())).toList());
    }

    private static MyTable.@Nullable HeldSeats held(TableOffer offer, Dialogue dialogue) {
        return SeatHold.by(offer.organisationId, dialogue.id, offer.id)
                .map(held -> new MyTable.HeldSeats(held.seats, held.expiresAt))
                .orElse(null);
    }

    private static int mostSeats(TableOffer offer, Dialogue dialogue) {
        int half = DialogueSeats.of(dialogue.organisationId, dialogue.id).seats / 2;
        return Math.max(0, Math.min(MOST_SEATS, half) - TableGuest.of(offer).size());
    }

    private Instant until(Dialogue dialogue, NewHold wish) {
        if (wish.expiresAt() != null) {
            return wish.expiresAt();
        }
        var usual = dialogue.startsAt.minus(BEFORE_THE_START);
        return usual.isAfter(clock.instant()) ? usual : dialogue.startsAt;
    }

    private static Dialogue dialogueOf(TableOffer offer) {
        if (offer.dialogue == null) {
            throw Problem.of(ProblemType.WRONG_STATUS, "tableOfferStatus", offer.status);
        }
        return offer.dialogue;
    }

    /** The offer of a link we made, of the generation that counts. */
    private TableOffer checked(@Nullable String token) {
        var claim = link.read(token);
        tenancy.enter(claim.organisationId());
        var offer = TableOffer.<TableOffer>find(
                        "organisationId = ?1 and id = ?2 and linkGeneration = ?3 and linkOpen",
                        claim.organisationId(),
                        claim.id(),
                        claim.generation())
                .singleResultOptional()
                .filter(known -> known.dialogue == null
                        || clock.instant().isBefore(known.dialogue.endsAt.plus(AFTER_THE_DIALOGUE)))
                .orElseThrow(Seal::notValid);
        actor.isHolder(offer.offerer.id);
        return offer;
    }
}
