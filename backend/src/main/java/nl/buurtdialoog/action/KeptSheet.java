package nl.buurtdialoog.action;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The opening sheet of a gathering as it was when its dialogue was closed. Nobody's name is in it. */
@Entity
public class KeptSheet extends PanacheEntityBase {

    @Id
    public UUID dialogueId;

    public UUID organisationId;

    @JdbcTypeCode(SqlTypes.JSON)
    public OpeningSheet sheet;

    /** By action who carried it then, by the number of their row: a name is kept in that row only. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<UUID, List<UUID>> owners;

    public Instant keptAt;

    protected KeptSheet() {}

    KeptSheet(Dialogue dialogue, OpeningSheet sheet, Map<UUID, List<UUID>> owners, Instant now) {
        this.dialogueId = dialogue.id;
        this.organisationId = dialogue.organisationId;
        this.sheet = sheet;
        this.owners = owners;
        this.keptAt = now;
    }

    static Optional<KeptSheet> of(Dialogue dialogue) {
        return KeptSheet.<KeptSheet>find(
                        "organisationId = ?1 and dialogueId = ?2", dialogue.organisationId, dialogue.id)
                .singleResultOptional();
    }

    /** Those of these gatherings. */
    static List<KeptSheet> of(UUID organisationId, Collection<UUID> dialogueIds) {
        return list("organisationId = ?1 and dialogueId in ?2", organisationId, dialogueIds);
    }

    /** The words of an action were put right: where they stand here, they are right from now on. */
    void reword(UUID actionId, NewAction before, NewAction after) {
        this.sheet = sheet.reworded(actionId, before, after);
    }
}
