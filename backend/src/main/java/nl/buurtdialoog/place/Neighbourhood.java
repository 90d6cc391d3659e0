package nl.buurtdialoog.place;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A neighbourhood or village, with the municipality it lies in. */
@Entity
public class Neighbourhood extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String name;
    public String municipality;
    public @Nullable String region;

    @Version
    public long version;

    protected Neighbourhood() {}

    public Neighbourhood(UUID organisationId, String name, String municipality, @Nullable String region) {
        this.organisationId = organisationId;
        this.name = name;
        this.municipality = municipality;
        this.region = region;
    }

    /** The organisation's neighbourhood; another organisation's is not found. */
    public static Neighbourhood of(UUID organisationId, UUID id) {
        return Neighbourhood.<Neighbourhood>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
