package nl.buurtdialoog.tableoffer;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static nl.buurtdialoog.tableoffer.TableOfferStatus.ACCEPTED;
import static nl.buurtdialoog.tableoffer.TableOfferStatus.DECLINED;
import static nl.buurtdialoog.tableoffer.TableOfferStatus.IN_CONVERSATION;
import static nl.buurtdialoog.tableoffer.TableOfferStatus.NEW;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A table, or a dialogue in the own street, that somebody offers. What comes of it is the dialogue it points to. */
@Entity
public class TableOffer extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Participant offerer;

    /** The neighbourhood or the street, in their own words. */
    public String whereabouts;

    @Enumerated(STRING)
    public PlaceKind place;

    public int people;
    public @Nullable String suits;
    public @Nullable String idea;

    @Enumerated(STRING)
    public Language language;

    @Enumerated(STRING)
    public Via via;

    @Enumerated(STRING)
    public TableOfferStatus status;

    /** Why it does not go on, in words that they read. */
    public @Nullable String refusal;

    /** What came of it; null again when a draft was removed. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Dialogue dialogue;

    /** Only the link of this generation opens it. */
    public int linkGeneration;

    /** Whether it opens it at all. */
    public boolean linkOpen;

    public Instant offeredAt;

    @Version
    public long version;

    protected TableOffer() {}

    TableOffer(Participant offerer, NewTableOffer wish, Via via, Instant now) {
        this.organisationId = offerer.organisationId;
        this.offerer = offerer;
        this.whereabouts = wish.whereabouts().strip();
        this.place = wish.place();
        this.people = wish.people();
        this.suits = wish.suits();
        this.idea = wish.idea();
        this.language = wish.language();
        this.via = via;
        this.status = NEW;
        this.linkGeneration = 1;
        this.linkOpen = true;
        this.offeredAt = now;
    }

    /** The organisation's offer; another organisation's is not found. */
    public static TableOffer of(UUID organisationId, UUID id) {
        return TableOffer.<TableOffer>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Held, so that two coordinators do not both decide about it. */
    static TableOffer locked(UUID organisationId, UUID id) {
        return TableOffer.<TableOffer>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What a dialogue came from. */
    static List<TableOffer> behind(UUID organisationId, UUID dialogueId) {
        return list("organisationId = ?1 and dialogue.id = ?2", organisationId, dialogueId);
    }

    /** What somebody offered. */
    static List<TableOffer> by(UUID organisationId, UUID participantId) {
        return list("organisationId = ?1 and offerer.id = ?2", organisationId, participantId);
    }

    /** These, with who offers and what came of it in one query. */
    static Stream<TableOffer> withEverything(Collection<UUID> ids) {
        return TableOffer.<TableOffer>find(
                "from TableOffer o join fetch o.offerer left join fetch o.dialogue d left join fetch d.venue"
                        + " where o.id in ?1",
                ids)
                .list()
                .stream();
    }

    public Contact contact() {
        return offerer.contact();
    }

    /** Somebody spoke with them. */
    void isSpokenAbout() {
        if (status == NEW) {
            status = IN_CONVERSATION;
        }
    }

    /** It becomes this dialogue. */
    void accept(Dialogue dialogue) {
        if (!isOpen() && (status != ACCEPTED || this.dialogue != null)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "tableOfferStatus", status);
        }
        this.status = ACCEPTED;
        this.dialogue = dialogue;
    }

    /** Not now, and why. */
    void decline(String reason) {
        if (!isOpen()) {
            throw Problem.of(ProblemType.WRONG_STATUS, "tableOfferStatus", status);
        }
        this.status = DECLINED;
        this.refusal = reason;
    }

    /** The link they have opens nothing any more. */
    void endLink() {
        linkGeneration++;
        linkOpen = false;
    }

    /** Another link opens it from now on; who was declined has nothing to open. */
    void renewLink() {
        if (status == DECLINED) {
            throw Problem.of(ProblemType.WRONG_STATUS, "tableOfferStatus", status);
        }
        linkGeneration++;
        linkOpen = true;
    }

    boolean isOpen() {
        return status == NEW || status == IN_CONVERSATION;
    }
}
