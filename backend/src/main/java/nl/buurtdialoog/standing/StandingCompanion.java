package nl.buurtdialoog.standing;

import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.participant.Participant;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One who comes along every time with somebody who always comes. */
@Entity
public class StandingCompanion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public StandingRegistration standingRegistration;

    /** Null for a guest without a name. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Participant participant;

    public int position;

    protected StandingCompanion() {}

    StandingCompanion(StandingRegistration standing, @Nullable Participant participant, int position) {
        this.organisationId = standing.organisationId;
        this.standingRegistration = standing;
        this.participant = participant;
        this.position = position;
    }

    /** Wherever somebody comes along. */
    static List<StandingCompanion> ofPerson(UUID organisationId, UUID participantId) {
        return list("organisationId = ?1 and participant.id = ?2 order by id", organisationId, participantId);
    }

    CompanionName described() {
        return new CompanionName(participant == null ? null : participant.name);
    }

    /** Who was known twice is one. */
    void is(Participant same) {
        participant = same;
    }
}
