package nl.buurtdialoog.initiative;

import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.action.Action;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A dialogue or an action that an initiative came from: what a neighbourhood did, and not who was there. */
@Entity
public class InitiativeOrigin extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Initiative initiative;

    @ManyToOne(fetch = LAZY)
    public @Nullable Dialogue dialogue;

    @ManyToOne(fetch = LAZY)
    public @Nullable Action action;

    protected InitiativeOrigin() {}

    InitiativeOrigin(Initiative initiative, NewInitiativeOrigin from) {
        from.check();
        this.organisationId = initiative.organisationId;
        this.initiative = initiative;
        this.dialogue = from.dialogueId() == null ? null : Dialogue.of(organisationId, from.dialogueId());
        this.action = from.actionId() == null ? null : Action.of(organisationId, from.actionId());
    }

    boolean is(InitiativeOrigin other) {
        return dialogue == other.dialogue && action == other.action;
    }

    /** With what they are, in the order in which they were named. */
    static List<InitiativeOrigin> of(Initiative initiative) {
        return InitiativeOrigin.<InitiativeOrigin>find(
                        "from InitiativeOrigin o left join fetch o.dialogue left join fetch o.action"
                                + " where o.organisationId = ?1 and o.initiative = ?2 order by o.id",
                        initiative.organisationId,
                        initiative)
                .list();
    }

    static InitiativeOrigin of(Initiative initiative, UUID id) {
        return InitiativeOrigin.<InitiativeOrigin>find(
                        "organisationId = ?1 and initiative = ?2 and id = ?3",
                        initiative.organisationId,
                        initiative,
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
