package nl.buurtdialoog.initiative;

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
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.shared.Language;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for an initiative. Nothing joins them to a participant of a dialogue: at the table nobody advises, in a
 * trajectory somebody does (domain.md).
 */
@Entity
public class InitiativeContact extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Initiative initiative;

    @Enumerated(STRING)
    public ContactTurn turn;

    public String name;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public @Nullable String contactValue;

    @Enumerated(STRING)
    public Language language;

    /** Which text they agreed to, and how and when. */
    public String consentVersion;

    @Enumerated(STRING)
    public GivenVia consentVia;

    public Instant consentedAt;

    protected InitiativeContact() {}

    public InitiativeContact(
            Initiative initiative, ContactTurn turn, NewInitiativeContact who, GivenVia via, Instant now) {
        this.organisationId = initiative.organisationId;
        this.initiative = initiative;
        this.turn = turn;
        isNow(who, via, now);
    }

    final void isNow(NewInitiativeContact who, GivenVia via, Instant now) {
        var contact = who.contact().contact();
        this.name = who.name().strip();
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
        this.language = who.language();
        this.consentVersion = who.consentVersion();
        this.consentVia = via;
        this.consentedAt = now;
    }

    /** The first one first. */
    public static List<InitiativeContact> of(Initiative initiative) {
        return list("organisationId = ?1 and initiative = ?2", Sort.by("turn"), initiative.organisationId, initiative);
    }

    /** Of all these initiatives, the first one first. */
    public static List<InitiativeContact> of(UUID organisationId, List<Initiative> initiatives) {
        return list("organisationId = ?1 and initiative in ?2", Sort.by("turn"), organisationId, initiatives);
    }

    /** Who speaks for it in this turn, if anybody does. */
    static Optional<InitiativeContact> of(Initiative initiative, ContactTurn turn) {
        return InitiativeContact.<InitiativeContact>find(
                        "organisationId = ?1 and initiative = ?2 and turn = ?3",
                        initiative.organisationId,
                        initiative,
                        turn)
                .singleResultOptional();
    }

    /** Everybody who is reached there. */
    static List<InitiativeContact> reachedAt(UUID organisationId, Contact contact) {
        return list(
                "organisationId = ?1 and contactKind = ?2 and lower(contactValue) = ?3",
                organisationId,
                contact.kind(),
                contact.key());
    }

    /** Whom to write to: the first, or the second when that one is gone. */
    public static Optional<InitiativeContact> toWriteTo(Initiative initiative) {
        return of(initiative).stream().findFirst();
    }

    public Contact contact() {
        return new Contact(contactKind, contactValue);
    }
}
