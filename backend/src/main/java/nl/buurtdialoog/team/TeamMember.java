package nl.buurtdialoog.team;

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
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.PersonName;
import nl.buurtdialoog.shared.Claim;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Somebody who makes a dialogue possible. */
@Entity
public class TeamMember extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Dialogue dialogue;

    @Enumerated(STRING)
    public Part part;

    public String name;

    @Enumerated(STRING)
    public ContactKind contactKind;

    public @Nullable String contactValue;

    @Enumerated(STRING)
    public Language language;

    /** For which beginning they were told how many come; after a move they are again. */
    public @Nullable Instant countedFor;

    /** Only the link of this generation opens their part. */
    public int linkGeneration;

    /** Whether it opens it at all. */
    public boolean linkOpen;

    public Instant createdAt;

    @Version
    public long version;

    protected TeamMember() {}

    TeamMember(Dialogue dialogue, Part part, String name, Contact contact, Language language, Instant now) {
        this.organisationId = dialogue.organisationId;
        this.dialogue = dialogue;
        this.part = part;
        this.name = name;
        this.contactKind = contact.kind();
        this.contactValue = contact.value();
        this.language = language;
        this.linkGeneration = 1;
        this.linkOpen = true;
        this.createdAt = now;
    }

    /** The organisation's member of a team; another organisation's is not found. */
    public static TeamMember of(UUID organisationId, UUID id) {
        return TeamMember.<TeamMember>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Who holds the link that says this, while it is open. */
    static Optional<TeamMember> holding(Claim claim) {
        return TeamMember.<TeamMember>find(
                        "organisationId = ?1 and id = ?2 and linkGeneration = ?3 and linkOpen",
                        claim.organisationId(),
                        claim.id(),
                        claim.generation())
                .singleResultOptional();
    }

    /** Everybody of a dialogue's team, the longest in it first. */
    static List<TeamMember> all(UUID organisationId, UUID dialogueId) {
        return TeamMember.<TeamMember>find(
                        "organisationId = ?1 and dialogue.id = ?2",
                        Sort.by("createdAt", "id"),
                        organisationId,
                        dialogueId)
                .list();
    }

    /** Everybody of whatever team who is reached there. */
    static List<TeamMember> reachedAt(UUID organisationId, Contact contact) {
        return list(
                "organisationId = ?1 and contactKind = ?2 and lower(contactValue) = ?3",
                organisationId,
                contact.kind(),
                contact.key());
    }

    /** These, with their dialogue and its venue in one query. */
    static Stream<TeamMember> withDialogue(Set<UUID> ids) {
        return TeamMember.<TeamMember>find(
                "from TeamMember m join fetch m.dialogue d join fetch d.venue where m.id in ?1", ids)
                .list()
                .stream();
    }

    /** Where else the same person takes part, and here, since a moment. A link that was ended says nothing. */
    public List<TeamMember> turnsSince(Instant since) {
        return TeamMember.<TeamMember>find(
                        "from TeamMember m join fetch m.dialogue d join fetch d.venue where m.organisationId = ?1"
                                + " and m.linkOpen and d.status <> DRAFT and d.startsAt > ?2 and (m.id = ?3"
                                + " or m.contactKind = ?4 and lower(m.contactValue) = ?5) order by d.startsAt, m.id",
                        organisationId,
                        since,
                        id,
                        contactKind,
                        contact().key())
                .stream()
                .filter(turn -> turn.id.equals(id) || contact().identifies() && PersonName.same(turn.name, name))
                .toList();
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

    /** The link they have opens nothing any more. */
    void endLink() {
        linkGeneration++;
        linkOpen = false;
    }

    /** Another link opens it from now on, and the one they had does not. */
    void renewLink() {
        linkGeneration++;
        linkOpen = true;
    }

    void tellCount() {
        countedFor = dialogue.startsAt;
    }
}
