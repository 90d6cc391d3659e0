package nl.buurtdialoog.toolkit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A stack of five postcards for somebody. Once it is in the post nobody needs to know for whom it was. */
@Entity
public class PostcardOrder extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public @Nullable String name;
    public @Nullable String street;
    public @Nullable String houseNumber;
    public @Nullable String postcode;
    public @Nullable String town;
    public Instant orderedAt;
    public @Nullable Instant sentAt;

    @Version
    public long version;

    protected PostcardOrder() {}

    PostcardOrder(NewPostcardOrder wish, Instant now) {
        this.organisationId = wish.organisationId();
        this.name = wish.name();
        this.street = wish.street();
        this.houseNumber = wish.houseNumber();
        this.postcode = wish.postcode();
        this.town = wish.town();
        this.orderedAt = now;
    }

    /** It is in the post: that it was sent is kept, for whom is not. */
    void send(Instant now) {
        if (sentAt != null) {
            throw Problem.of(ProblemType.WRONG_STATUS, "postcardsSentAt", sentAt);
        }
        this.sentAt = now;
        this.name = null;
        this.street = null;
        this.houseNumber = null;
        this.postcode = null;
        this.town = null;
    }

    static PostcardOrder of(UUID organisationId, UUID id) {
        return PostcardOrder.<PostcardOrder>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What still has to be sent, who waited longest first. */
    static List<PostcardOrder> waiting(UUID organisationId) {
        return list("organisationId = ?1 and sentAt is null order by orderedAt, id", organisationId);
    }

    boolean isFor(NewPostcardOrder wish) {
        return wish.name().equalsIgnoreCase(name)
                && wish.houseNumber().equalsIgnoreCase(houseNumber)
                && plain(wish.postcode()).equals(plain(postcode));
    }

    private static String plain(@Nullable String postcode) {
        return postcode == null ? "" : postcode.replace(" ", "").toUpperCase(Locale.ROOT);
    }
}
