package nl.buurtdialoog.standing;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.Needs;
import nl.buurtdialoog.registration.RegularSeats;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** "Ik kom altijd": somebody's wish to be at every edition of a cycle. */
@Entity
public class StandingRegistration extends PanacheEntityBase {

    private static final long DAYS_BEFORE_NEEDS_ARE_ASKED_AGAIN = 365;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Cycle cycle;

    @ManyToOne(fetch = LAZY)
    public Participant participant;

    @Enumerated(STRING)
    public Via via;

    public Instant since;

    /** What they need at every edition. */
    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Needs needs;

    /** When they last said so. */
    public @Nullable Instant needsSaidAt;

    /** The last edition at which they were missed, when somebody called to ask how they are. */
    public int calledForEdition;

    /** Who comes along every time. */
    @OneToMany(mappedBy = "standingRegistration", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    @BatchSize(size = 50)
    public List<StandingCompanion> companions = new ArrayList<>();

    @Version
    public long version;

    protected StandingRegistration() {}

    StandingRegistration(Cycle cycle, Participant participant, Via via, @Nullable Needs needs, Instant now) {
        this.organisationId = cycle.organisationId;
        this.cycle = cycle;
        this.participant = participant;
        this.via = via;
        this.since = now;
        this.needs = needs;
        this.needsSaidAt = needs == null ? null : now;
    }

    /** The organisation's; another organisation's is not found. */
    public static StandingRegistration of(UUID organisationId, UUID id) {
        return StandingRegistration.<StandingRegistration>find(
                        "from StandingRegistration s join fetch s.cycle join fetch s.participant"
                                + " where s.organisationId = ?1 and s.id = ?2",
                        organisationId,
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static Optional<StandingRegistration> of(Cycle cycle, Participant participant) {
        return find("organisationId = ?1 and cycle = ?2 and participant = ?3", cycle.organisationId, cycle, participant)
                .singleResultOptional();
    }

    /** All of somebody, in whatever cycle. */
    static List<StandingRegistration> ofPerson(UUID organisationId, UUID participantId) {
        return list("organisationId = ?1 and participant.id = ?2", Sort.by("id"), organisationId, participantId);
    }

    /** Everybody who always comes to a cycle, held: nobody skips an edition at the moment that it is published. */
    static List<StandingRegistration> held(UUID organisationId, UUID cycleId) {
        return StandingRegistration.<StandingRegistration>find(
                        "organisationId = ?1 and cycle.id = ?2", Sort.by("id"), organisationId, cycleId)
                .withLock(PESSIMISTIC_WRITE)
                .list();
    }

    /** Everybody who always comes to a cycle, the longest first. */
    static List<StandingRegistration> all(UUID organisationId, UUID cycleId) {
        return StandingRegistration.<StandingRegistration>find(
                        "from StandingRegistration s join fetch s.participant where s.organisationId = ?1"
                                + " and s.cycle.id = ?2 order by s.since, s.id",
                        organisationId,
                        cycleId)
                .list();
    }

    /** Until the transaction ends no edition is published unseen. */
    void hold() {
        getEntityManager().lock(this, PESSIMISTIC_WRITE);
    }

    /** What they would like at an edition. */
    RegularSeats.Regular wish() {
        var along = companions.stream().map(one -> one.participant).toList();
        return new RegularSeats.Regular(id, participant, along, via, needs);
    }

    /** These come along from now on, and nobody else. */
    void bring(List<@Nullable Participant> along) {
        companions.clear();
        along.forEach(one -> companions.add(new StandingCompanion(this, one, companions.size() + 1)));
    }

    /** Somebody does not come along any more. */
    void leaveAtHome(StandingCompanion companion) {
        companions.remove(companion);
    }

    /** Whose data it holds. */
    Stream<UUID> people() {
        return Stream.concat(
                Stream.of(participant.id),
                companions.stream()
                        .flatMap(one -> Stream.ofNullable(one.participant))
                        .map(one -> one.id));
    }

    /** Whether somebody comes, by themselves or along. */
    boolean includes(Participant person) {
        return participant.equals(person) || companions.stream().anyMatch(one -> person.equals(one.participant));
    }

    /** Whether it is a year ago that they said what they need. */
    boolean asksNeedsAgain(Instant now) {
        return needsSaidAt != null
                && needsSaidAt.isBefore(now.minus(DAYS_BEFORE_NEEDS_ARE_ASKED_AGAIN, ChronoUnit.DAYS));
    }

    /** What they need is still so. */
    void sayNeedsAgain(Instant now) {
        if (needs != null) {
            needsSaidAt = now;
        }
    }

    void forgetNeeds() {
        needs = null;
        needsSaidAt = null;
    }

    /** Somebody asked how they are, after this edition. */
    void isCalled(int edition) {
        calledForEdition = edition;
    }

    /** Who was known twice is one. */
    void is(Participant same) {
        participant = same;
    }
}
