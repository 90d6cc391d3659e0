package nl.buurtdialoog.feed;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a dialogue which partners may show is nobody's business any more. Kept after the dialogue itself is gone. */
@Entity
public class WithdrawnDialogue extends PanacheEntityBase {

    @Id
    public UUID dialogueId;

    public UUID organisationId;
    public Instant withdrawnAt;

    protected WithdrawnDialogue() {}

    WithdrawnDialogue(UUID organisationId, UUID dialogueId, Instant now) {
        this.organisationId = organisationId;
        this.dialogueId = dialogueId;
        this.withdrawnAt = now;
    }

    static void forget(UUID organisationId, UUID dialogueId) {
        delete("organisationId = ?1 and dialogueId = ?2", organisationId, dialogueId);
    }
}
