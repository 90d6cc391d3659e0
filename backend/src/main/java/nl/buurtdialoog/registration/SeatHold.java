package nl.buurtdialoog.registration;

import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/**
 * Seats that are kept for the own people of somebody who organises. Who signs up in one uses it up; what is left at the
 * end, which is never after the start, is for everybody. A hold that is over is removed.
 */
@Entity
public class SeatHold extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Dialogue dialogue;

    /** Whose link may use it; null when a coordinator keeps the seats. */
    public @Nullable UUID holderId;

    /** In words, for who sees it at the desk. */
    public String heldFor;

    public int seats;
    public Instant expiresAt;
    public Instant heldAt;

    @Version
    public long version;

    protected SeatHold() {}

    SeatHold(Dialogue dialogue, @Nullable UUID holderId, NewSeatHold wish, Instant now) {
        this.organisationId = dialogue.organisationId;
        this.dialogue = dialogue;
        this.holderId = holderId;
        this.heldAt = now;
        change(wish);
    }

    /** A hold of the organisation's dialogue; what is another's, or over, is not found. */
    static SeatHold of(UUID organisationId, UUID dialogueId, UUID id) {
        return SeatHold.<SeatHold>find(
                        "organisationId = ?1 and dialogue.id = ?2 and id = ?3", organisationId, dialogueId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What somebody holds by their link. */
    public static Optional<SeatHold> by(UUID organisationId, UUID dialogueId, UUID holderId) {
        return SeatHold.<SeatHold>find(
                        "organisationId = ?1 and dialogue.id = ?2 and holderId = ?3",
                        organisationId,
                        dialogueId,
                        holderId)
                .singleResultOptional();
    }

    /** Where somebody holds seats by their link, in the order in which seats are locked. */
    static List<UUID> dialoguesOf(UUID organisationId, UUID holderId) {
        return SeatHold.find(
                        "select h.dialogue.id from SeatHold h where h.organisationId = ?1 and h.holderId = ?2"
                                + " order by h.dialogue.id",
                        organisationId,
                        holderId)
                .project(UUID.class)
                .list();
    }

    static List<SeatHold> at(UUID organisationId, UUID dialogueId) {
        return list("organisationId = ?1 and dialogue.id = ?2", Sort.by("heldAt", "id"), organisationId, dialogueId);
    }

    /** How many seats of a dialogue are held at this moment. */
    static int seatsAt(UUID dialogueId, Instant now) {
        return SeatHold.find(
                        "select cast(coalesce(sum(h.seats), 0) as integer) from SeatHold h where h.dialogue.id = ?1"
                                + " and h.expiresAt > ?2 and h.dialogue.startsAt > ?2 and h.dialogue.status = PUBLISHED",
                        dialogueId,
                        now)
                .project(Integer.class)
                .singleResult();
    }

    final void change(NewSeatHold wish) {
        this.heldFor = wish.heldFor();
        this.seats = wish.seats();
        this.expiresAt = wish.expiresAt() == null ? dialogue.startsAt : wish.expiresAt();
    }

    /** So many sat down in it. */
    void use(int people) {
        if (people < seats) {
            seats -= people;
        } else {
            delete();
        }
    }

    boolean isOver(Instant now) {
        return !expiresAt.isAfter(now) || !dialogue.seatsPeople(now);
    }
}
