package nl.buurtdialoog.follower;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.shared.Language;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to hear what becomes of an action, and has no part in it. */
@Entity
public class ActionFollower extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Action action;

    public String name;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public String contactValue;

    @Enumerated(STRING)
    public Language language;

    public Instant followsSince;

    /** When they were told last. */
    public @Nullable Instant toldAt;

    protected ActionFollower() {}

    ActionFollower(Action action, String name, Contact contact, Language language, Instant now) {
        this.organisationId = action.organisationId;
        this.action = action;
        this.name = name.strip();
        this.contactKind = contact.kind();
        this.contactValue = String.valueOf(contact.value());
        this.language = language;
        this.followsSince = now;
    }

    static List<ActionFollower> of(Action action) {
        return list(
                "organisationId = ?1 and action = ?2", Sort.by("followsSince", "id"), action.organisationId, action);
    }

    static Optional<ActionFollower> of(UUID organisationId, UUID id) {
        return find("organisationId = ?1 and id = ?2", organisationId, id).singleResultOptional();
    }

    /** Everybody who follows whatever action and is reached there. */
    static List<ActionFollower> reachedAt(UUID organisationId, Contact contact) {
        return list(
                "organisationId = ?1 and contactKind = ?2 and lower(contactValue) = ?3",
                organisationId,
                contact.kind(),
                contact.key());
    }

    static Stream<ActionFollower> withAction(Set<UUID> ids) {
        return ActionFollower.<ActionFollower>list("from ActionFollower f join fetch f.action where f.id in ?1", ids)
                .stream();
    }

    Contact contact() {
        return new Contact(contactKind, contactValue);
    }

    void isTold(Instant now) {
        this.toldAt = now;
    }

    /** Is called and reached otherwise from now on. */
    void isNow(String name, Contact contact) {
        this.name = name;
        this.contactKind = contact.kind();
        this.contactValue = String.valueOf(contact.value());
    }
}
