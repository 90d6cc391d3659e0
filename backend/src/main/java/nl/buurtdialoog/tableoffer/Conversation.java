package nl.buurtdialoog.tableoffer;

import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A few lines about a talk with who offers a table: what was agreed, and nothing about health or loneliness. */
@Entity
public class Conversation extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public TableOffer tableOffer;

    public String spokenBy;
    public Instant spokenAt;
    public String words;

    protected Conversation() {}

    Conversation(TableOffer offer, NewConversation said, Instant now) {
        this.organisationId = offer.organisationId;
        this.tableOffer = offer;
        this.spokenBy = said.spokenBy().strip();
        this.spokenAt = now;
        this.words = said.words().strip();
    }

    static List<Conversation> about(TableOffer offer) {
        return list("organisationId = ?1 and tableOffer = ?2", Sort.by("spokenAt", "id"), offer.organisationId, offer);
    }
}
