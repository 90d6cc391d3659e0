package nl.buurtdialoog.agreement;

import static nl.buurtdialoog.message.MessageTemplate.AGREEMENT_ASKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;
import nl.buurtdialoog.participant.PersonErased;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What is done with agreements. Runs in the caller's transaction. */
@ApplicationScoped
public class AgreementDesk {

    private static final Contact NOBODY = new Contact(ContactKind.NONE, null);

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Session session;

    PartnerAgreement ask(UUID organisationId, NewPartnerAgreement wish) {
        return ask(organisationId, wish, clock.instant());
    }

    /** The same for what was asked at another moment. Who answers gets the link by which they do. */
    public PartnerAgreement ask(UUID organisationId, NewPartnerAgreement wish, Instant askedAt) {
        var contact = wish.checked();
        requireClient(organisationId, wish.partnerClientId());
        var agreement = new PartnerAgreement(organisationId, wish, contact, askedAt);
        agreement.persistAndFlush();
        tell(agreement);
        return agreement;
    }

    /** Whoever answers from now on is asked; who is no longer asked is told nothing more. */
    void change(PartnerAgreement agreement, NewPartnerAgreement wish) {
        var before = agreement.contact();
        requireClient(agreement.organisationId, wish.partnerClientId());
        agreement.describe(wish, wish.checked());
        if (!before.equals(agreement.contact())) {
            renewLink(agreement);
        }
        PartnerAgreement.flush();
    }

    /** For who lost it: they are sent the new one, and the former opens nothing. */
    void renewLink(PartnerAgreement agreement) {
        agreement.renewLink();
        PartnerAgreement.flush();
        outbox.withdraw(agreement.organisationId, AGREEMENT_ASKED, agreement.id);
        tell(agreement);
    }

    void answer(PartnerAgreement agreement, NewAgreementAnswer answer) {
        answer(agreement, answer, clock.instant());
    }

    /** The same for what was answered at another moment. */
    public void answer(PartnerAgreement agreement, NewAgreementAnswer answer, Instant now) {
        agreement.answer(answer, now);
        outbox.withdraw(agreement.organisationId, AGREEMENT_ASKED, agreement.id);
        PartnerAgreement.flush();
    }

    void remove(PartnerAgreement agreement) {
        outbox.forget(agreement.organisationId, List.of(agreement.id));
        agreement.delete();
    }

    /** Who is erased answers for nobody any more, and their link opens nothing; what was agreed stays. */
    void erased(@Observes PersonErased person) {
        PartnerAgreement.answeredFrom(person.organisationId(), person.contact()).stream()
                .filter(agreement -> person.is(agreement.addressee(), agreement.contact()))
                .forEach(agreement -> {
                    outbox.forget(agreement.organisationId, List.of(agreement.id));
                    agreement.isAnsweredBy(null, NOBODY);
                    agreement.renewLink();
                });
    }

    void corrected(@Observes ParticipantCorrected person) {
        var now = Participant.of(person.organisationId(), person.participantId());
        PartnerAgreement.answeredFrom(person.organisationId(), person.contactBefore()).stream()
                .filter(agreement -> person.was(agreement.addressee(), agreement.contact()))
                .forEach(agreement -> agreement.isAnsweredBy(now.name, now.contact()));
    }

    /** Whose answer we write down ourselves is sent nothing. */
    private void tell(PartnerAgreement agreement) {
        if (agreement.contactKind != ContactKind.NONE) {
            outbox.send(agreement.organisationId, AGREEMENT_ASKED, agreement.id, null, agreement.contact());
        }
    }

    /** Another organisation's partner does not exist here, and one that was stopped answers nothing. */
    private void requireClient(UUID organisationId, @Nullable UUID clientId) {
        if (clientId == null) {
            return;
        }
        var found = session.createNativeQuery(
                        "select id from partner_client where organisation_id = :organisation and id = :client"
                                + " and stopped_at is null",
                        Object.class)
                .setParameter("organisation", organisationId)
                .setParameter("client", clientId)
                .list();
        if (found.isEmpty()) {
            throw Problem.notFound();
        }
    }
}
