package nl.buurtdialoog.retention;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** What a daily round removed of an organisation, in numbers. */
@Entity
public class RetentionRound extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public Instant goneAt;
    public int needs;
    public int messages;
    public int teamMembers;
    public int people;

    protected RetentionRound() {}

    RetentionRound(UUID organisationId, Gone gone, Instant now) {
        this.organisationId = organisationId;
        this.goneAt = now;
        this.needs = gone.needs();
        this.messages = gone.messages();
        this.teamMembers = gone.teamMembers();
        this.people = gone.people();
    }

    static Optional<RetentionRound> last(UUID organisationId) {
        return find("organisationId = ?1 order by goneAt desc, id desc", organisationId)
                .firstResultOptional();
    }

    Gone gone() {
        return new Gone(needs, messages, teamMembers, people);
    }
}
