package nl.buurtdialoog.registration;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.participant.Participant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One person of a party. Each has needs of their own, and may stay away while the others come. */
@Entity
public class RegistrationPerson extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Registration registration;

    /** The registration's, kept here so that the database sees that nobody is in a dialogue twice. */
    public UUID dialogueId;

    /** Null for a guest without a name. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Participant participant;

    public int position;
    public boolean cancelled;
    public @Nullable Instant cancelledAt;

    /** Whether they say it is their first time; null when they do not say. */
    public @Nullable Boolean firstTime;

    @Enumerated(STRING)
    public @Nullable AgeBand ageBand;

    @JdbcTypeCode(SqlTypes.JSON)
    public @Nullable Needs needs;

    protected RegistrationPerson() {}

    RegistrationPerson(Registration registration, @Nullable Participant participant, NewPerson person, int position) {
        this.organisationId = registration.organisationId;
        this.registration = registration;
        this.dialogueId = registration.dialogue.id;
        this.participant = participant;
        this.position = position;
        this.firstTime = person.firstTime();
        this.ageBand = person.ageBand();
        this.needs = person.needs();
    }

    /** As they are called; null for a guest without a name. */
    @Nullable
    String name() {
        return participant == null ? null : participant.name;
    }

    void moveTo(Registration other, int place) {
        registration = other;
        position = place;
    }

    void cancel(Instant now) {
        cancelled = true;
        cancelledAt = now;
    }

    void comeBack() {
        cancelled = false;
        cancelledAt = null;
    }
}
