package nl.buurtdialoog.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;

/**
 * The seats of a dialogue and how many are taken. A row of its own, so that a sign-up never changes the version of the
 * dialogue that its coordinator edits. Whoever decides about seats holds its lock, recounts, and writes what is taken.
 */
@Entity
public class DialogueSeats extends PanacheEntityBase {

    /** So long before the start the seats of newcomers are for everybody (domain.md). */
    private static final Duration NEWCOMERS_GO_FIRST_UNTIL = Duration.ofDays(7);

    @Id
    public UUID dialogueId;

    public UUID organisationId;
    public int seats;
    public int seatsTaken;

    /** Parties who wait for a seat, or think about one that is offered. */
    public int waiting;

    /** Kept for the own people of who organises: not taken yet, and free for nobody else. */
    public int seatsHeld;

    /** Put there on the day, counted apart from the seats that were planned. */
    public int chairsAdded;

    /** Of the seats, for who comes for the first time, until they are released. */
    public int newcomersSeats;

    /** Of the seats that are left now, those that only who comes for the first time is given. */
    public int newcomersSeatsLeft;

    protected DialogueSeats() {}

    DialogueSeats(Dialogue dialogue) {
        this.dialogueId = dialogue.id;
        this.organisationId = dialogue.organisationId;
        this.seats = dialogue.seats();
    }

    public static DialogueSeats of(UUID organisationId, UUID dialogueId) {
        return DialogueSeats.<DialogueSeats>find("organisationId = ?1 and dialogueId = ?2", organisationId, dialogueId)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /**
     * The seats, held until the transaction ends: whoever decides about them decides alone. Read committed isolation
     * then shows every registration that was decided before.
     */
    public static DialogueSeats locked(UUID organisationId, UUID dialogueId) {
        return DialogueSeats.<DialogueSeats>find("organisationId = ?1 and dialogueId = ?2", organisationId, dialogueId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    void offer(int seats) {
        this.seats = seats;
    }

    /**
     * What was counted with the lock held. Fewer seats unseat nobody, so more may be taken than there are.
     *
     * @param seatsTaken confirmed or offered
     * @param seatsHeld kept for the own people of who organises
     * @param newcomersSeatsLeft free, and only for who comes for the first time
     */
    public void counted(int seatsTaken, int seatsHeld, int newcomersSeatsLeft, int waiting) {
        this.seatsTaken = seatsTaken;
        this.seatsHeld = seatsHeld;
        this.newcomersSeatsLeft = newcomersSeatsLeft;
        this.waiting = waiting;
    }

    /** Who comes for the first time has so many seats that nobody else is given; those with a seat count along. */
    public void keepForNewcomers(int seats) {
        this.newcomersSeats = seats;
    }

    /** How many are kept for newcomers at this moment: none once they are released. */
    public int keptForNewcomers(Instant startsAt, Instant now) {
        return now.isBefore(releasedAt(startsAt)) ? Math.min(newcomersSeats, seats) : 0;
    }

    /** From when everybody is given the seats that were kept for newcomers. */
    public static Instant releasedAt(Instant startsAt) {
        return startsAt.minus(NEWCOMERS_GO_FIRST_UNTIL);
    }

    /** Dialogues that begin by then have released the seats of newcomers at this moment. */
    static Instant releasedBy(Instant now) {
        return now.plus(NEWCOMERS_GO_FIRST_UNTIL);
    }

    /** Whether anybody has a seat or wants one. */
    public boolean isWanted() {
        return seatsTaken + waiting > 0;
    }

    public void addChair() {
        chairsAdded++;
    }

    /** Every seat there is, the chairs that were added included. */
    public int there() {
        return seats + chairsAdded;
    }

    /** Seats that are not to be had any more. Nobody needs to know which of them are only held. */
    public int gone() {
        return seatsTaken + seatsHeld;
    }

    public int left() {
        return Math.max(0, there() - gone());
    }
}
