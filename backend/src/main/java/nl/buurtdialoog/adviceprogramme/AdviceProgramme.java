package nl.buurtdialoog.adviceprogramme;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;

/** A period in which a number of initiatives is advised. */
@Entity
public class AdviceProgramme extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String name;
    public LocalDate beginsOn;

    /** Still of it. */
    public LocalDate endsOn;

    public int target;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<RegionPlaces> regions;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Milestone> milestones;

    @Version
    public long version;

    protected AdviceProgramme() {}

    AdviceProgramme(UUID organisationId, NewAdviceProgramme wish) {
        this.organisationId = organisationId;
        describe(wish);
    }

    final void describe(NewAdviceProgramme wish) {
        wish.check();
        this.name = wish.name().strip();
        this.beginsOn = wish.beginsOn();
        this.endsOn = wish.endsOn();
        this.target = wish.target();
        this.regions = List.copyOf(wish.regions());
        this.milestones =
                wish.milestones().stream().sorted(comparing(Milestone::dueOn)).toList();
    }

    public static AdviceProgramme of(UUID organisationId, UUID id) {
        return AdviceProgramme.<AdviceProgramme>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The same, held: who takes its last place is one. */
    public static AdviceProgramme locked(UUID organisationId, UUID id) {
        return AdviceProgramme.<AdviceProgramme>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The one that began last first. */
    static List<AdviceProgramme> all(UUID organisationId) {
        return list("organisationId = ?1 order by beginsOn desc, id desc", organisationId);
    }

    /** The one that goes on that day; of two the one that began last. */
    public static Optional<AdviceProgramme> on(UUID organisationId, LocalDate day) {
        return AdviceProgramme.<AdviceProgramme>find(
                        "organisationId = ?1 and beginsOn <= ?2 and endsOn >= ?2 order by beginsOn desc, id desc",
                        organisationId,
                        day)
                .firstResultOptional();
    }
}
