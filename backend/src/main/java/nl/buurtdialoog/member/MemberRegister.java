package nl.buurtdialoog.member;

import static nl.buurtdialoog.audit.AuditPurpose.MEMBER_INVITED;
import static nl.buurtdialoog.audit.AuditPurpose.MEMBER_REMOVED;
import static nl.buurtdialoog.audit.AuditPurpose.MEMBER_ROLES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.EmailAddress;
import nl.buurtdialoog.identity.Account;
import nl.buurtdialoog.identity.Accounts;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.organisation.Caller;
import nl.buurtdialoog.organisation.KnownAccounts;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;

/**
 * Who works with an organisation, and as what. An account in Keycloak is made before the membership is written down: one
 * without a membership opens nothing, so whatever fails in between leaves nobody in.
 */
@ApplicationScoped
class MemberRegister {

    @Inject
    Accounts accounts;

    @Inject
    KnownAccounts known;

    @Inject
    Caller caller;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail trail;

    @Inject
    Event<MemberLeft> left;

    @Inject
    Clock clock;

    /** Makes somebody a member, and has them told how to begin. */
    @Transactional(TxType.MANDATORY)
    Member invite(UUID organisationId, NewMemberInvitation wish) {
        mayGive(wish.roles().contains(Role.ADMINISTRATOR));
        var email = EmailAddress.normalise(wish.email().strip())
                .orElseThrow(() -> Problem.invalid("/email", "not-an-email"));
        var account = accounts.withEmail(
                email, wish.firstName().strip(), wish.lastName().strip(), wish.language());
        var accountId = known.remember(account.subject(), account.name(), account.email());
        if (Member.exists(organisationId, accountId)) {
            throw Problem.of(ProblemType.ALREADY_A_MEMBER);
        }
        var member = new Member(organisationId, accountId, wish.roles(), wish.language(), clock.instant());
        member.persistAndFlush();
        trail.writeOfMember(organisationId, MEMBER_INVITED, accountId);
        tell(member, account);
        return member;
    }

    /** Last, because a mail cannot be taken back; it opens nothing by itself. */
    private void tell(Member member, Account account) {
        if (!account.begun()) {
            accounts.invite(account, member.administers());
            return;
        }
        if (member.administers()) {
            accounts.requireSecondFactor(account.subject());
        }
        outbox.sendAgain(
                member.organisationId,
                MessageTemplate.MEMBER_JOINED,
                member.id,
                null,
                new Contact(ContactKind.EMAIL, account.email()));
    }

    /** For who lost the mail, or let its link run out: the same mail again, whichever it was. */
    @Transactional(TxType.MANDATORY)
    void inviteAgain(Member member) {
        mayGive(member.administers());
        tell(member, accounts.ofSubject(known.subjectOf(member.accountId)));
        trail.writeOfMember(member.organisationId, MEMBER_INVITED, member.accountId);
    }

    /** From the next request on they may do this and nothing else. */
    @Transactional(TxType.MANDATORY)
    void giveRoles(Member member, List<Member> administrators, Set<Role> roles) {
        var becomes = roles.contains(Role.ADMINISTRATOR);
        mayGive(becomes != member.administers());
        if (!becomes) {
            member.isMissedLittle(administrators);
        }
        var begins = becomes && !member.administers();
        member.giveRoles(roles);
        Member.flush();
        trail.writeOfMember(member.organisationId, MEMBER_ROLES, member.accountId);
        if (begins) {
            accounts.requireSecondFactor(known.subjectOf(member.accountId));
        }
    }

    /** From the next request on they see nothing of the organisation, also in a session that goes on. */
    @Transactional(TxType.MANDATORY)
    void remove(Member member, List<Member> administrators) {
        mayGive(member.administers());
        member.isMissedLittle(administrators);
        outbox.forget(member.organisationId, List.of(member.id));
        member.delete();
        Member.flush();
        left.fire(new MemberLeft(member.organisationId, member.accountId));
        trail.writeOfMember(member.organisationId, MEMBER_REMOVED, member.accountId);
    }

    /** Only an administrator makes or unmakes one. */
    private void mayGive(boolean administratorship) {
        if (administratorship && !caller.is(Role.ADMINISTRATOR)) {
            throw Problem.of(ProblemType.NOT_ALLOWED);
        }
    }
}
