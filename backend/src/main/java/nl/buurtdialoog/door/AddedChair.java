package nl.buurtdialoog.door;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A chair that the person in charge put at a table on the day. */
@Entity
public class AddedChair extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID dialogueId;

    /** The id that the phone gave it. */
    public UUID chairId;

    public Instant addedAt;

    protected AddedChair() {}

    AddedChair(Dialogue dialogue, UUID chairId, Instant now) {
        this.organisationId = dialogue.organisationId;
        this.dialogueId = dialogue.id;
        this.chairId = chairId;
        this.addedAt = now;
    }

    static boolean isThere(Dialogue dialogue, UUID chairId) {
        return count(
                        "organisationId = ?1 and dialogueId = ?2 and chairId = ?3",
                        dialogue.organisationId,
                        dialogue.id,
                        chairId)
                > 0;
    }
}
