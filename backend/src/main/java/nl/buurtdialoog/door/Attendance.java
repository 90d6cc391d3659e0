package nl.buurtdialoog.door;

import static jakarta.persistence.EnumType.STRING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.registration.RegistrationPerson;
import org.jspecify.annotations.Nullable;

/** What was said at the door about one person of a party: there or not. The last that was said holds. */
@Entity
public class Attendance extends PanacheEntityBase {

    @Id
    public UUID registrationPersonId;

    public UUID organisationId;
    public UUID dialogueId;

    @Enumerated(STRING)
    public Mark mark = Mark.EXPECTED;

    /** When it was said, by the clock of who said it; never later than we heard of it. */
    public Instant markedAt = Instant.EPOCH;

    /** The id that the phone gave to somebody without a registration; null for who signed up before. */
    public @Nullable UUID walkInId;

    protected Attendance() {}

    private Attendance(RegistrationPerson person, @Nullable UUID walkInId) {
        this.registrationPersonId = person.id;
        this.organisationId = person.organisationId;
        this.dialogueId = person.dialogueId;
        this.walkInId = walkInId;
    }

    /** Of this person, of whom nothing may have been said yet. */
    static Attendance of(RegistrationPerson person) {
        return Attendance.<Attendance>find(
                        "organisationId = ?1 and registrationPersonId = ?2", person.organisationId, person.id)
                .firstResultOptional()
                .orElseGet(() -> begun(person, null));
    }

    static Attendance ofWalkIn(RegistrationPerson person, UUID walkInId) {
        return begun(person, walkInId);
    }

    static Optional<Attendance> walkIn(UUID organisationId, UUID dialogueId, UUID walkInId) {
        return find("organisationId = ?1 and dialogueId = ?2 and walkInId = ?3", organisationId, dialogueId, walkInId)
                .firstResultOptional();
    }

    static List<Attendance> at(UUID organisationId, UUID dialogueId) {
        return list("organisationId = ?1 and dialogueId = ?2", organisationId, dialogueId);
    }

    static List<Attendance> of(UUID organisationId, List<UUID> people) {
        return list("organisationId = ?1 and registrationPersonId in ?2", organisationId, people);
    }

    private static Attendance begun(RegistrationPerson person, @Nullable UUID walkInId) {
        var attendance = new Attendance(person, walkInId);
        attendance.persist();
        return attendance;
    }

    /**
     * Whoever it was of has no name any more; the mark still counts. Said at this moment, so that a phone that was without
     * reception can't bring a name back.
     */
    void isNobodys(Instant now) {
        markedAt = now;
    }

    /** Whether this is the last that was said. A clock that is ahead gains nothing by it. */
    boolean say(Mark mark, Instant markedAt, Instant now) {
        var said = markedAt.isAfter(now) ? now : markedAt;
        if (said.isBefore(this.markedAt)) {
            return false;
        }
        this.mark = mark;
        this.markedAt = said;
        return true;
    }
}
