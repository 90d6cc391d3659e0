package nl.buurtdialoog.participant;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in the dialogues of an organisation. */
@Entity
public class Participant extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String name;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public @Nullable String contactValue;

    @Enumerated(STRING)
    public Language language;

    public Instant createdAt;

    @Version
    public long version;

    protected Participant() {}

    public Participant(UUID organisationId, String name, Contact contact, Language language, Instant now) {
        this.organisationId = organisationId;
        this.name = PersonName.tidy(name);
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
        this.language = language;
        this.createdAt = now;
    }

    /** Stands for somebody who is there and whose name nobody knows, or not any more. */
    public static Participant guest(UUID organisationId, Language language, Instant now) {
        var name = language == Language.EN ? "Guest" : "Gast";
        return new Participant(organisationId, name, new Contact(ContactKind.NONE, null), language, now);
    }

    /** The organisation's; another organisation's is not found. */
    public static Participant of(UUID organisationId, UUID id) {
        return Participant.<Participant>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The same, held so that nobody else changes what is kept of them. */
    static Participant locked(UUID organisationId, UUID id) {
        return lockedWhenPresent(organisationId, id).orElseThrow(Problem::notFound);
    }

    static Optional<Participant> lockedWhenPresent(UUID organisationId, UUID id) {
        return Participant.<Participant>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** Which of these the organisation knows. */
    static List<UUID> present(UUID organisationId, List<UUID> ids) {
        return Participant.find(
                        "select p.id from Participant p where p.organisationId = ?1 and p.id in ?2",
                        organisationId,
                        ids)
                .project(UUID.class)
                .list();
    }

    /** Two of the organisation's, held so that nobody changes what is kept of either; in one order for everybody. */
    public static List<Participant> bothLocked(UUID organisationId, UUID one, UUID other) {
        return Participant.<Participant>find(
                        "organisationId = ?1 and id in ?2", Sort.by("id"), organisationId, List.of(one, other))
                .withLock(PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Who this may be, known the longest first. The same contact is not the same person: couples share a mailbox. So
     * name and contact count together, and who comes "via" somebody or without a contact is never recognised.
     */
    public static List<Participant> known(UUID organisationId, String name, Contact contact) {
        if (!contact.identifies()) {
            return List.of();
        }
        var reached = getSession()
                .createNativeQuery("select participants_reached_at(:key, :kind)", Object.class)
                .setParameter("key", contact.key())
                .setParameter("kind", contact.kind().name())
                .getResultList();
        return reached.isEmpty()
                ? List.of()
                : Participant.<Participant>find(
                                "organisationId = ?1 and id in ?2", Sort.by("createdAt", "id"), organisationId, reached)
                        .stream()
                        .filter(participant -> PersonName.same(participant.name, name))
                        .toList();
    }

    /** Is called otherwise from now on: a name is told later at the door, or was misheard. */
    public void rename(String name) {
        this.name = PersonName.tidy(name);
    }

    /** Two who turn out to be one were met when the first of them was. */
    void isKnownSince(Instant other) {
        createdAt = other.isBefore(createdAt) ? other : createdAt;
    }

    void correct(String name, Contact contact, Language language) {
        rename(name);
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
        this.language = language;
    }

    /** Nobody can reach them any more: how they were reached was somebody else's. */
    public void isNotReached() {
        this.contactKind = ContactKind.NONE;
        this.contactValue = null;
    }

    /** Whether they agreed to anything themselves; who is brought along by somebody else has not. */
    public boolean hasAgreed() {
        return Consent.count("organisationId = ?1 and participant = ?2", organisationId, this) > 0;
    }

    public Contact contact() {
        return new Contact(contactKind, contactValue);
    }
}
