package nl.buurtdialoog.place;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.NameCursor;
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

    /** The name without accents and capitals, for searching; the database makes it. */
    @Column(insertable = false, updatable = false)
    public String searchable;

    @Version
    public long version;

    protected Neighbourhood() {}

    public Neighbourhood(UUID organisationId, NewNeighbourhood wish) {
        this.organisationId = organisationId;
        describe(wish);
    }

    public void describe(NewNeighbourhood wish) {
        this.name = wish.name();
        this.municipality = wish.municipality();
        this.region = wish.region();
    }

    /** The organisation's neighbourhood; another organisation's is not found. */
    public static Neighbourhood of(UUID organisationId, UUID id) {
        return Neighbourhood.<Neighbourhood>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The organisation's neighbourhoods by name, from a place in the list on. */
    static List<NeighbourhoodDetails> after(UUID organisationId, NameCursor cursor, int most) {
        return getEntityManager()
                .createQuery("""
                        select new nl.buurtdialoog.place.NeighbourhoodDetails(n.id, n.name, n.municipality, n.region)
                        from Neighbourhood n
                        where n.organisationId = :organisation and (n.name, n.id) > (:name, :id)
                        order by n.name, n.id""", NeighbourhoodDetails.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", cursor.name())
                .setParameter("id", cursor.id())
                .setMaxResults(most)
                .getResultList();
    }
}
