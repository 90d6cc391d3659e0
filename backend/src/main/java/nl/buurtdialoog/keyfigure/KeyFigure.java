package nl.buurtdialoog.keyfigure;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.registration.InvitationCode;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody who invites neighbours to a cycle, with a code of their own. */
@Entity
public class KeyFigure extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Cycle cycle;

    public String name;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public @Nullable String contactValue;

    @Enumerated(STRING)
    public Language language;

    /** What stands on their slips and in their link. It says nothing of whose it is. */
    public String code;

    /** Only the link of this generation opens their page. */
    public int linkGeneration;

    public Instant joinedAt;

    @Version
    public long version;

    protected KeyFigure() {}

    KeyFigure(Cycle cycle, NewKeyFigure said, Instant now) {
        this.organisationId = cycle.organisationId;
        this.cycle = cycle;
        this.code = InvitationCode.next();
        this.linkGeneration = 1;
        this.joinedAt = now;
        this.language = said.language();
        isNow(said.name(), said.contact().contact());
    }

    /** The organisation's key figure; another organisation's is not found. */
    static KeyFigure of(UUID organisationId, UUID id) {
        return KeyFigure.<KeyFigure>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Who holds the link that says this. */
    static Optional<KeyFigure> holding(Claim claim) {
        return KeyFigure.<KeyFigure>find(
                        "organisationId = ?1 and id = ?2 and linkGeneration = ?3",
                        claim.organisationId(),
                        claim.id(),
                        claim.generation())
                .singleResultOptional();
    }

    /** Whose code this is. */
    static KeyFigure inviting(UUID organisationId, String code) {
        return KeyFigure.<KeyFigure>find("organisationId = ?1 and code = ?2", organisationId, code)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Who invites to a cycle, the longest first. */
    static List<KeyFigure> all(UUID organisationId, UUID cycleId) {
        return list("organisationId = ?1 and cycle.id = ?2", Sort.by("joinedAt", "id"), organisationId, cycleId);
    }

    /** Everybody who is reached there. */
    static List<KeyFigure> reachedAt(UUID organisationId, Contact contact) {
        return list(
                "organisationId = ?1 and contactKind = ?2 and lower(contactValue) = ?3",
                organisationId,
                contact.kind(),
                contact.key());
    }

    /** These, with their cycle in one query. */
    static Stream<KeyFigure> withCycle(Set<UUID> ids) {
        return KeyFigure.<KeyFigure>find("from KeyFigure k join fetch k.cycle where k.id in ?1", ids).list().stream();
    }

    Contact contact() {
        return new Contact(contactKind, contactValue);
    }

    /** Is called and reached so from now on. */
    final void isNow(String name, Contact contact) {
        this.name = name;
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
    }

    /** Another link opens their page from now on; what they gave away still counts. */
    void renewLink() {
        linkGeneration++;
    }
}
