package nl.buurtdialoog.partner;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditPurpose.REGISTRATION;
import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueCancelled;
import nl.buurtdialoog.organisation.Client;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.Party;
import nl.buurtdialoog.registration.RegistrationChanged;
import nl.buurtdialoog.registration.RegistrationDesk;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/** What a partner does for the people it signed up, and for nobody else: it goes by the desk where everybody comes in. */
@ApplicationScoped
class PartnerDesk {

    @Inject
    RegistrationDesk desk;

    @Inject
    PartnerRegistrationList list;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Transactional
    PartnerRegistrationDetails signUp(Client client, UUID dialogueId, NewPartnerRegistration wish) {
        var partner = PartnerClient.of(client.organisationId(), client.id());
        var party = Party.of(wish.by(partner.name), Via.PARTNER);
        Dialogue.of(client.organisationId(), dialogueId);
        var signUp = new PartnerRegistration(client, dialogueId, wish, clock.instant());
        signUp.persistAndFlush();
        signUp.wasTold(desk.signUp(client.organisationId(), dialogueId, party.introducedBy(signUp.id)));
        return written(signUp);
    }

    /** They take the seats they were offered. */
    @Transactional
    PartnerRegistrationDetails accept(Client client, UUID id) {
        var signUp = PartnerRegistration.of(client, id);
        var offered = list.registrationsOf(signUp, OFFERED);
        if (offered.isEmpty() && !list.of(signUp).has(CONFIRMED)) {
            throw Problem.of(ProblemType.OFFER_OVER);
        }
        offered.forEach(registration -> desk.accept(client.organisationId(), registration));
        return written(signUp);
    }

    /** They let the seats they were offered pass, and keep their turn for the next. */
    @Transactional
    PartnerRegistrationDetails letPass(Client client, UUID id) {
        var signUp = PartnerRegistration.of(client, id);
        var offered = list.registrationsOf(signUp, OFFERED);
        if (offered.isEmpty()) {
            throw Problem.of(ProblemType.OFFER_OVER);
        }
        offered.forEach(registration -> desk.letPass(client.organisationId(), registration));
        return written(signUp);
    }

    /** Nobody of the party comes. Once the dialogue has begun there is nothing to give back. */
    @Transactional
    PartnerRegistrationDetails cancel(Client client, UUID id) {
        var signUp = PartnerRegistration.of(client, id);
        var before = list.of(signUp);
        if (before.status() == CANCELLED) {
            return before;
        }
        var startsAt = Dialogue.of(client.organisationId(), signUp.dialogueId).startsAt;
        if (!clock.instant().isBefore(startsAt)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "startsAt", startsAt);
        }
        list.registrationsOf(signUp, CONFIRMED, OFFERED, WAITING)
                .forEach(registration -> desk.cancel(client.organisationId(), registration));
        signUp.cancel(clock.instant());
        return written(signUp);
    }

    void noted(@Observes RegistrationChanged event) {
        if (event.introducedBy() != null) {
            PartnerRegistration.<PartnerRegistration>findById(event.introducedBy())
                    .changed(clock.instant());
        }
    }

    void nobodyComes(@Observes DialogueCancelled event) {
        PartnerRegistration.live(event.organisationId(), event.dialogueId())
                .forEach(signUp -> signUp.cancel(clock.instant()));
    }

    /** Noted whose data was changed, for who asks later. */
    private PartnerRegistrationDetails written(PartnerRegistration signUp) {
        PartnerRegistration.flush();
        trail.write(signUp.organisationId, CHANGED, REGISTRATION, list.participantsOf(signUp));
        return list.of(signUp);
    }
}
