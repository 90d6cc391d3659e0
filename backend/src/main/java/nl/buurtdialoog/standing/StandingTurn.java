package nl.buurtdialoog.standing;

import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.registration.Registration;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One edition for somebody who always comes: the place they were given, or that they said before that they do not come. */
@Entity
public class StandingTurn extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public StandingRegistration standingRegistration;

    public int editionNumber;

    /** Null for who said before it was published that they do not come. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Registration registration;

    protected StandingTurn() {}

    private StandingTurn(StandingRegistration standing, int editionNumber, @Nullable Registration registration) {
        this.organisationId = standing.organisationId;
        this.standingRegistration = standing;
        this.editionNumber = editionNumber;
        this.registration = registration;
    }

    static StandingTurn skipped(StandingRegistration standing, int editionNumber) {
        return new StandingTurn(standing, editionNumber, null);
    }

    static StandingTurn given(StandingRegistration standing, int editionNumber, Registration registration) {
        return new StandingTurn(standing, editionNumber, registration);
    }

    /** The turns in an edition of a cycle for which somebody was given a place. */
    static List<StandingTurn> given(UUID organisationId, UUID cycleId, int editionNumber) {
        return list(
                "from StandingTurn t join fetch t.registration where t.organisationId = ?1"
                        + " and t.standingRegistration.cycle.id = ?2 and t.editionNumber = ?3 order by t.id",
                organisationId,
                cycleId,
                editionNumber);
    }

    /** There is no place to give back any more: it is as if they had said so before it was published. */
    void isSkipped() {
        registration = null;
    }

    /** They come after all. */
    void isGiven(Registration place) {
        registration = place;
    }

    static Optional<StandingTurn> of(StandingRegistration standing, int editionNumber) {
        return find(
                        "organisationId = ?1 and standingRegistration = ?2 and editionNumber = ?3",
                        standing.organisationId,
                        standing,
                        editionNumber)
                .singleResultOptional();
    }

    /** Every turn of everybody who always comes to a cycle, with the places they were given. */
    static List<StandingTurn> inCycle(UUID organisationId, UUID cycleId) {
        return list(
                "from StandingTurn t left join fetch t.registration where t.organisationId = ?1"
                        + " and t.standingRegistration.cycle.id = ?2 order by t.editionNumber",
                organisationId,
                cycleId);
    }

    /** Whether they had a seat, or waited in vain; null when they chose not to come. */
    @Nullable
    Boolean hadSeat() {
        return registration == null
                ? null
                : switch (registration.status) {
                    case CONFIRMED -> true;
                    case WAITING, OFFERED -> false;
                    case CANCELLED -> null;
                };
    }
}
