package nl.buurtdialoog.campaign;

import static java.time.ZoneOffset.UTC;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A theme week or fortnight, first and last day included. */
@Entity
public class Campaign extends PanacheEntityBase {

    /** After every campaign there is. */
    private static final Cursor LAST = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

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

    public Campaign(UUID organisationId, NewCampaign wish) {
        this.organisationId = organisationId;
        describe(wish);
    }

    public void describe(NewCampaign wish) {
        if (wish.endsOn().isBefore(wish.startsOn())) {
            throw Problem.invalid("/endsOn", "before-the-start");
        }
        this.name = wish.name();
        this.description = wish.description();
        this.startsOn = wish.startsOn();
        this.endsOn = wish.endsOn();
    }

    /** The organisation's campaign; another organisation's is not found. */
    public static Campaign of(UUID organisationId, UUID id) {
        return Campaign.<Campaign>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** A campaign of whatever organisation: everybody may read them. */
    static Campaign published(UUID id) {
        return Campaign.<Campaign>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** Campaigns, the latest first, of one organisation or of all. */
    static List<CampaignDetails> before(@Nullable UUID organisationId, @Nullable Cursor cursor, int most) {
        var from = cursor == null ? LAST : cursor;
        var ofOrganisation = organisationId == null ? "" : " and c.organisationId = :organisation";
        var query = getEntityManager()
                .createQuery("""
                        select new nl.buurtdialoog.campaign.CampaignDetails(
                            c.id, c.organisationId, c.name, c.description, c.startsOn, c.endsOn)
                        from Campaign c
                        where (c.startsOn, c.id) < (:startsOn, :id)""" + ofOrganisation + " order by c.startsOn desc, c.id desc", CampaignDetails.class)
                .setParameter("startsOn", LocalDate.ofInstant(from.at(), UTC))
                .setParameter("id", from.id())
                .setMaxResults(most);
        if (organisationId != null) {
            query.setParameter("organisation", organisationId);
        }
        return query.getResultList();
    }
}
