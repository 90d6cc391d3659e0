package nl.buurtdialoog.support;

import static nl.buurtdialoog.audit.AuditPurpose.SUPPORT_ASKED;
import static nl.buurtdialoog.audit.AuditPurpose.SUPPORT_ENDED;
import static nl.buurtdialoog.audit.AuditPurpose.SUPPORT_GRANTED;
import static nl.buurtdialoog.audit.AuditPurpose.SUPPORT_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.buurtdialoog.audit.Actor;
import nl.buurtdialoog.audit.AuditPurpose;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.Tenancy;

/** Where support asks to look along, and an organisation answers. Each step is written down in its trail. */
@ApplicationScoped
class SupportDesk {

    private static final Set<SupportStatus> OPEN = EnumSet.of(SupportStatus.ASKED, SupportStatus.GRANTED);

    @Inject
    SupportBook book;

    @Inject
    Tenancy tenancy;

    @Inject
    Actor actor;

    @Inject
    AuditTrail trail;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Asks once; the organisation's administrators get a mail. */
    @Transactional(TxType.MANDATORY)
    SupportAccess ask(UUID accountId, NewSupportRequest wish) {
        if (Organisation.findById(wish.organisationId()) == null) {
            throw Problem.invalid("/organisationId", "unknown");
        }
        tenancy.enter(wish.organisationId());
        actor.isMember(accountId, Actor.SUPPORT);
        var now = clock.instant();
        if (SupportAccess.lately(wish.organisationId(), accountId, now).stream()
                .anyMatch(asked -> OPEN.contains(asked.status(now)))) {
            throw Problem.of(ProblemType.ALREADY_EXISTS);
        }
        var asked = new SupportAccess(
                wish.organisationId(), accountId, wish.reason().strip(), now);
        asked.persistAndFlush();
        trail.writeOfMember(asked.organisationId, SUPPORT_ASKED, accountId);
        book.administrators(asked.organisationId)
                .forEach(administrator -> outbox.send(
                        asked.organisationId,
                        MessageTemplate.SUPPORT_ASKED,
                        administrator.membershipId(),
                        null,
                        new Contact(ContactKind.EMAIL, administrator.email())));
        return asked;
    }

    @Transactional(TxType.MANDATORY)
    void grant(UUID organisationId, UUID id, UUID administrator) {
        answer(organisationId, id, SUPPORT_GRANTED, (asked, now) -> asked.grant(administrator, now));
    }

    @Transactional(TxType.MANDATORY)
    void refuse(UUID organisationId, UUID id, UUID administrator) {
        answer(organisationId, id, SUPPORT_REFUSED, (asked, now) -> asked.refuse(administrator, now));
    }

    @Transactional(TxType.MANDATORY)
    void end(UUID organisationId, UUID id) {
        answer(organisationId, id, SUPPORT_ENDED, SupportAccess::end);
    }

    private void answer(UUID organisationId, UUID id, AuditPurpose what, BiConsumer<SupportAccess, Instant> answer) {
        var asked = SupportAccess.locked(organisationId, id);
        answer.accept(asked, clock.instant());
        SupportAccess.flush();
        trail.writeOfMember(organisationId, what, asked.accountId);
    }
}
