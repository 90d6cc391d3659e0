package nl.buurtdialoog.initiative;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.LockModeType.PESSIMISTIC_FORCE_INCREMENT;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A residents' group with a place, volunteers and activities. */
@Entity
public class Initiative extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String name;
    public String place;

    /** The province, or the region as a programme names it. */
    public String region;

    public String activities;
    public @Nullable Integer sinceYear;

    @Enumerated(STRING)
    public SizeRange volunteers;

    @Enumerated(STRING)
    public SizeRange participants;

    /** The name and the place without accents and capitals, for searching; the database makes it. */
    @Column(insertable = false, updatable = false)
    public String searchable;

    public Instant createdAt;

    @Version
    public long version;

    protected Initiative() {}

    public Initiative(UUID organisationId, NewInitiative wish, Instant now) {
        this.organisationId = organisationId;
        this.createdAt = now;
        describe(wish);
    }

    final void describe(NewInitiative wish) {
        this.name = wish.name().strip();
        this.place = wish.place().strip();
        this.region = wish.region().strip();
        this.activities = wish.activities().strip();
        this.sinceYear = wish.sinceYear();
        this.volunteers = wish.volunteers();
        this.participants = wish.participants();
    }

    /** Its contacts and origins are rows of their own: who has read it before these changed has an old version. */
    void isChanged() {
        getEntityManager().lock(this, PESSIMISTIC_FORCE_INCREMENT);
        flush();
    }

    /** The organisation's initiative; another organisation's is not found. */
    public static Initiative of(UUID organisationId, UUID id) {
        return Initiative.<Initiative>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The same, held. */
    static Initiative locked(UUID organisationId, UUID id) {
        return Initiative.<Initiative>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
