package nl.buurtdialoog.action;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Language;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody who carries an action, or helps. */
@Entity
public class ActionOwner extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Action action;

    @Enumerated(STRING)
    public OwnerPart part;

    @ManyToOne(fetch = LAZY)
    public @Nullable Participant participant;

    public String name;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public @Nullable String contactValue;

    @Enumerated(STRING)
    public Language language;

    /** When they were asked last how it goes. */
    public @Nullable Instant askedAt;

    /** Only the link of this generation opens the action. */
    public int linkGeneration;

    public Instant createdAt;

    protected ActionOwner() {}

    ActionOwner(Action action, NewActionOwner who, @Nullable Participant participant, Contact contact, Instant now) {
        this.organisationId = action.organisationId;
        this.action = action;
        this.part = who.part();
        this.participant = participant;
        this.name = who.name().strip();
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
        this.language = who.language();
        this.linkGeneration = 1;
        this.createdAt = now;
    }

    public static List<ActionOwner> of(Action action) {
        return list("organisationId = ?1 and action = ?2", Sort.by("createdAt", "id"), action.organisationId, action);
    }

    /** Those of these actions, in one query. */
    static List<ActionOwner> ofAll(UUID organisationId, Collection<UUID> actionIds) {
        return list("organisationId = ?1 and action.id in ?2", Sort.by("createdAt", "id"), organisationId, actionIds);
    }

    /** Those of these rows that are still there. */
    static List<ActionOwner> these(UUID organisationId, Collection<UUID> ids) {
        return list("organisationId = ?1 and id in ?2", Sort.by("createdAt", "id"), organisationId, ids);
    }

    /** Whoever holds the link that says this. */
    static Optional<ActionOwner> holding(Claim claim) {
        return ActionOwner.<ActionOwner>find(
                        "from ActionOwner o join fetch o.action where o.organisationId = ?1 and o.id = ?2"
                                + " and o.linkGeneration = ?3",
                        claim.organisationId(),
                        claim.id(),
                        claim.generation())
                .singleResultOptional();
    }

    /** Those who are this participant, or are reached there. */
    static List<ActionOwner> of(UUID organisationId, UUID participantId, Contact contact) {
        return list(
                "organisationId = ?1 and (participant.id = ?2 or (contactKind = ?3 and lower(contactValue) = ?4))",
                organisationId,
                participantId,
                contact.kind(),
                contact.key());
    }

    public static Stream<ActionOwner> withAction(Set<UUID> ids) {
        return ActionOwner.<ActionOwner>list("from ActionOwner o join fetch o.action where o.id in ?1", ids).stream();
    }

    boolean isParticipant(UUID participantId) {
        return participant != null && participant.id.equals(participantId);
    }

    @Nullable
    UUID participantId() {
        return participant == null ? null : participant.id;
    }

    public Contact contact() {
        return new Contact(contactKind, contactValue);
    }

    /** Is called and reached otherwise from now on. */
    void isNow(String name, Contact contact) {
        this.name = name;
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
    }

    void ask(Instant now) {
        this.askedAt = now;
    }

    /** The link they had opens nothing any more. */
    void renewLink() {
        linkGeneration++;
    }
}
