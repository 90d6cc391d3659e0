package nl.buurtdialoog.place;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A place where dialogues are held: its address, its rooms, and what somebody who walks or hears badly must know. */
@Entity
public class Venue extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Neighbourhood neighbourhood;

    public String name;
    public String street;
    public String houseNumber;
    public String postcode;
    public String town;
    public boolean stepFree;
    public boolean accessibleToilet;
    public boolean hearingLoop;
    public @Nullable String directions;

    /** Degrees north, WGS 84. */
    public @Nullable Double latitude;

    /** Degrees east, WGS 84. */
    public @Nullable Double longitude;

    @OneToMany(mappedBy = "venue", cascade = ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<Room> rooms = new ArrayList<>();

    @Version
    public long version;

    protected Venue() {}

    public Venue(UUID organisationId) {
        this.organisationId = organisationId;
    }

    /** The organisation's venue; another organisation's is not found. */
    public static Venue of(UUID organisationId, UUID id) {
        return Venue.<Venue>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
