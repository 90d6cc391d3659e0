package nl.buurtdialoog.campaign;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A theme week or fortnight, first and last day included. */
@Entity
public class Campaign extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String name;
    public @Nullable String description;
    public LocalDate startsOn;
    public LocalDate endsOn;

    @Version
    public long version;

    protected Campaign() {}

    public Campaign(
            UUID organisationId, String name, @Nullable String description, LocalDate startsOn, LocalDate endsOn) {
        this.organisationId = organisationId;
        this.name = name;
        this.description = description;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** The organisation's campaign; another organisation's is not found. */
    public static Campaign of(UUID organisationId, UUID id) {
        return Campaign.<Campaign>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
