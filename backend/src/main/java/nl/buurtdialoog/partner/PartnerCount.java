package nl.buurtdialoog.partner;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** How a dialogue ended for the people that one partner signed up, in numbers that never change again. */
@Entity
public class PartnerCount extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID partnerClientId;
    public UUID dialogueId;
    public int people;

    /** How many of them had a seat. */
    public int placed;

    public int cancelled;

    /** How many of them were there; null when nothing was ticked off at the door. */
    public @Nullable Integer came;

    protected PartnerCount() {}

    PartnerCount(UUID organisationId, UUID partnerClientId, UUID dialogueId, Tally tally, @Nullable Integer came) {
        this.organisationId = organisationId;
        this.partnerClientId = partnerClientId;
        this.dialogueId = dialogueId;
        this.people = tally.people();
        this.placed = tally.placed();
        this.cancelled = tally.cancelled();
        this.came = came;
    }
}
