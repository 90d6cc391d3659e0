package nl.buurtdialoog.audit;

import static jakarta.persistence.EnumType.STRING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read or changed the data of one person. Holds ids and no names or contacts, so that it says nothing of
 * a person any more once they are erased. At most one of account, client and holder is known. A change of what a member
 * may do is written down too.
 */
@Entity
@Immutable
public class AuditEntry extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public Instant at;

    @Enumerated(STRING)
    public AuditAct act;

    @Enumerated(STRING)
    public AuditPurpose purpose;

    /** Whose data it was; perhaps erased since. Null when it was about a member or an initiative. */
    public @Nullable UUID participantId;

    /** The account of the member whose roles it was about; perhaps no member any more. */
    public @Nullable UUID aboutAccountId;

    /** The initiative whose contacts it was about; perhaps removed since. */
    public @Nullable UUID aboutInitiativeId;

    /** The member who did it. */
    public @Nullable UUID accountId;

    /** In which role the member did it; not known of lines that are older than the column. */
    public @Nullable String role;

    /** The partner's client that did it. */
    public @Nullable String clientId;

    /** The participant who did it, by a link of their own. */
    public @Nullable UUID holderId;

    /** By which it is found in the logs; null for what no request asked. */
    public @Nullable String requestId;

    protected AuditEntry() {}

    AuditEntry(
            UUID organisationId,
            AuditAct act,
            AuditPurpose purpose,
            @Nullable UUID participantId,
            Actor actor,
            @Nullable String requestId,
            Instant now) {
        this.organisationId = organisationId;
        this.at = now;
        this.act = act;
        this.purpose = purpose;
        this.participantId = participantId;
        this.accountId = actor.accountId();
        this.role = actor.role();
        this.clientId = actor.clientId();
        this.holderId = actor.holderId();
        this.requestId = requestId;
    }

    /** A change of what a member may do. */
    static AuditEntry aboutMember(
            UUID organisationId,
            AuditPurpose purpose,
            UUID accountId,
            Actor actor,
            @Nullable String requestId,
            Instant now) {
        var entry = new AuditEntry(organisationId, AuditAct.CHANGED, purpose, null, actor, requestId, now);
        entry.aboutAccountId = accountId;
        return entry;
    }

    /** Who speaks for an initiative was read or changed; nothing says which participant that might be. */
    static AuditEntry aboutInitiative(
            UUID organisationId,
            AuditAct act,
            AuditPurpose purpose,
            UUID initiativeId,
            Actor actor,
            @Nullable String requestId,
            Instant now) {
        var entry = new AuditEntry(organisationId, act, purpose, null, actor, requestId, now);
        entry.aboutInitiativeId = initiativeId;
        return entry;
    }
}
