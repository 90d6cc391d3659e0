package nl.buurtdialoog.coregroup;

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
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One of those who carry a cycle together. */
@Entity
public class CoreGroupMember extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Cycle cycle;

    @Enumerated(STRING)
    public MemberKind kind;

    public String name;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public @Nullable String contactValue;

    @Enumerated(STRING)
    public Language language;

    /** Says "not now": is asked nothing, and keeps what they took. */
    public boolean paused;

    /** Only the link of this generation opens their tasks. */
    public int linkGeneration;

    /** Whether it opens them at all. */
    public boolean linkOpen;

    public Instant joinedAt;

    @Version
    public long version;

    protected CoreGroupMember() {}

    CoreGroupMember(Cycle cycle, NewCoreGroupMember said, Instant now) {
        this.organisationId = cycle.organisationId;
        this.cycle = cycle;
        this.linkGeneration = 1;
        this.linkOpen = true;
        this.joinedAt = now;
        change(said);
    }

    /** The organisation's member of a core group; another organisation's is not found. */
    public static CoreGroupMember of(UUID organisationId, UUID id) {
        return CoreGroupMember.<CoreGroupMember>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Somebody of this core group; of another one they are not found. */
    static CoreGroupMember in(UUID organisationId, UUID cycleId, UUID id) {
        return CoreGroupMember.<CoreGroupMember>find(
                        "organisationId = ?1 and cycle.id = ?2 and id = ?3", organisationId, cycleId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Who holds the link that says this, while it is open. */
    static Optional<CoreGroupMember> holding(Claim claim) {
        return CoreGroupMember.<CoreGroupMember>find(
                        "organisationId = ?1 and id = ?2 and linkGeneration = ?3 and linkOpen",
                        claim.organisationId(),
                        claim.id(),
                        claim.generation())
                .singleResultOptional();
    }

    /** The whole core group, the longest in it first. */
    static List<CoreGroupMember> all(UUID organisationId, UUID cycleId) {
        return CoreGroupMember.<CoreGroupMember>find(
                        "organisationId = ?1 and cycle.id = ?2", Sort.by("joinedAt", "id"), organisationId, cycleId)
                .list();
    }

    /** Everybody of whatever core group who is reached there. */
    static List<CoreGroupMember> reachedAt(UUID organisationId, Contact contact) {
        return list(
                "organisationId = ?1 and contactKind = ?2 and lower(contactValue) = ?3",
                organisationId,
                contact.kind(),
                contact.key());
    }

    /** These, with their cycle in one query. */
    static Stream<CoreGroupMember> withCycle(Set<UUID> ids) {
        return CoreGroupMember.<CoreGroupMember>find("from CoreGroupMember m join fetch m.cycle where m.id in ?1", ids)
                .list()
                .stream();
    }

    final void change(NewCoreGroupMember said) {
        var contact = said.contact().contact();
        this.kind = said.kind();
        this.name = said.name();
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
        this.language = said.language();
    }

    Contact contact() {
        return new Contact(contactKind, contactValue);
    }

    /** Is called and reached otherwise from now on. */
    void isNow(String name, Contact contact) {
        this.name = name;
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
    }

    void pause(boolean notNow) {
        this.paused = notNow;
    }

    /** The link they have opens nothing any more. */
    void endLink() {
        linkGeneration++;
        linkOpen = false;
    }

    /** Another link opens their tasks from now on, and the one they had does not. */
    void renewLink() {
        linkGeneration++;
        linkOpen = true;
    }
}
