package nl.buurtdialoog.action;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.place.Neighbourhood;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a group agreed to do. It is on the table of every next gathering until it is done or let go. */
@Entity
public class Action extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Neighbourhood neighbourhood;

    public @Nullable UUID cycleId;

    /** Which gathering agreed it. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Dialogue dialogue;

    @Enumerated(STRING)
    public ActionKind kind;

    public String title;
    public @Nullable String firstStep;
    public @Nullable String needed;
    public @Nullable LocalDate dueOn;

    @Enumerated(STRING)
    public ActionStatus status;

    public boolean helpShown;
    public Instant agreedAt;
    public @Nullable Instant settledAt;

    @Version
    public long version;

    protected Action() {}

    Action(UUID organisationId, NewAction wish, Instant now) {
        this.organisationId = organisationId;
        this.status = ActionStatus.AGREED;
        this.agreedAt = now;
        describe(wish);
    }

    final void describe(NewAction wish) {
        if (wish.dialogueId() != null) {
            this.dialogue = Dialogue.of(organisationId, wish.dialogueId());
            this.neighbourhood = dialogue.neighbourhood;
            this.cycleId = dialogue.cycleId;
        } else if (wish.neighbourhoodId() != null) {
            this.dialogue = null;
            this.neighbourhood = Neighbourhood.of(organisationId, wish.neighbourhoodId());
            this.cycleId = null;
        } else {
            throw Problem.invalid("/neighbourhoodId", "required");
        }
        this.kind = wish.kind();
        this.title = wish.title().strip();
        this.firstStep = wish.firstStep();
        this.needed = wish.needed();
        this.dueOn = wish.dueOn();
        this.helpShown = wish.helpShown();
    }

    /** The organisation's action; another organisation's is not found. */
    public static Action of(UUID organisationId, UUID id) {
        return Action.<Action>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The same, held: two who say something at once come one after the other. */
    public static Action locked(UUID organisationId, UUID id) {
        return Action.<Action>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What a gathering agreed itself. */
    static List<Action> agreedAt(Dialogue dialogue) {
        return list(
                "organisationId = ?1 and dialogue = ?2", Sort.by("agreedAt", "id"), dialogue.organisationId, dialogue);
    }

    /** How those of these that are still there are called. */
    static Map<UUID, String> titles(UUID organisationId, Collection<UUID> ids) {
        return Action.<Action>list("organisationId = ?1 and id in ?2", organisationId, ids).stream()
                .collect(toMap(action -> action.id, action -> action.title));
    }

    /** What was tapped by mistake is as it was agreed, or what was let go is picked up again. */
    void agreeAgain() {
        becomes(ActionStatus.AGREED);
    }

    void begin() {
        becomes(ActionStatus.BUSY);
    }

    /** @param shown whether everybody may see the call; null leaves it as it was */
    void askHelp(@Nullable String needed, @Nullable Boolean shown) {
        becomes(ActionStatus.HELP_NEEDED);
        this.needed = needed == null ? this.needed : needed;
        this.helpShown = shown == null ? helpShown : shown;
    }

    void finish(Instant now) {
        becomes(ActionStatus.DONE);
        this.settledAt = now;
    }

    void letGo(Instant now) {
        becomes(ActionStatus.LET_GO);
        this.settledAt = now;
    }

    void stay(LocalDate dueOn) {
        staysOpen();
        this.dueOn = dueOn;
    }

    void makeSmaller(String firstStep, @Nullable LocalDate dueOn) {
        staysOpen();
        this.firstStep = firstStep;
        this.dueOn = dueOn == null ? this.dueOn : dueOn;
    }

    /** Refuses what only makes sense while it is open. */
    void staysOpen() {
        if (!status.isOpen()) {
            throw Problem.of(ProblemType.WRONG_STATUS, "actionStatus", status);
        }
    }

    private void becomes(ActionStatus next) {
        if (!status.leadsTo(next)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "actionStatus", status);
        }
        this.status = next;
        this.settledAt = null;
    }
}
