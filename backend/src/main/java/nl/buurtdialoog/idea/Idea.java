package nl.buurtdialoog.idea;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static nl.buurtdialoog.idea.IdeaStatus.CHOSEN;
import static nl.buurtdialoog.idea.IdeaStatus.LET_GO;
import static nl.buurtdialoog.idea.IdeaStatus.OPEN;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.theme.Theme;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a next dialogue could be about. */
@Entity
public class Idea extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    /** Null for an idea for the whole organisation. */
    public @Nullable UUID cycleId;

    public String words;

    @Enumerated(STRING)
    public IdeaSource source;

    public int dots;

    @Enumerated(STRING)
    public IdeaStatus status;

    @Enumerated(STRING)
    public @Nullable ChoiceWay choice;

    public @Nullable String reason;

    @ManyToOne(fetch = LAZY)
    public @Nullable Theme theme;

    /** Which dialogue it became; null while the next edition is not made yet. */
    @ManyToOne(fetch = LAZY)
    public @Nullable Dialogue edition;

    public @Nullable Instant chosenAt;
    public Instant notedAt;

    @Version
    public long version;

    protected Idea() {}

    Idea(UUID organisationId, NewIdea said, Instant now) {
        this.organisationId = organisationId;
        this.status = OPEN;
        this.notedAt = now;
        describe(said);
    }

    /** The organisation's idea; another organisation's is not found. */
    static Idea of(UUID organisationId, UUID id) {
        return Idea.<Idea>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** An idea of this cycle; of another one it is not found. */
    static Idea in(UUID organisationId, UUID cycleId, UUID id) {
        return Idea.<Idea>find("organisationId = ?1 and cycleId = ?2 and id = ?3", organisationId, cycleId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What a cycle may choose from, most dots first. */
    static List<Idea> openIn(UUID organisationId, UUID cycleId) {
        return list(
                "organisationId = ?1 and cycleId = ?2 and status = OPEN",
                Sort.descending("dots").and("notedAt", Sort.Direction.Ascending).and("id", Sort.Direction.Ascending),
                organisationId,
                cycleId);
    }

    /** What was chosen for the next edition of a cycle, which is not made yet. */
    static List<Idea> waitingIn(UUID organisationId, UUID cycleId) {
        return list(
                "organisationId = ?1 and cycleId = ?2 and status = CHOSEN and edition is null",
                organisationId,
                cycleId);
    }

    final void describe(NewIdea said) {
        this.cycleId = said.cycleId();
        this.words = said.words();
        this.source = said.source();
    }

    void count(int counted) {
        this.dots = counted;
    }

    void choose(NewChoice said, Theme becomes, Instant now) {
        if (status == CHOSEN) {
            throw Problem.of(ProblemType.WRONG_STATUS, "ideaStatus", status);
        }
        this.status = CHOSEN;
        this.choice = said.way();
        this.reason = said.reason();
        this.theme = becomes;
        this.chosenAt = now;
    }

    /** It stands on the board again, with its dots. */
    void reopen() {
        this.status = OPEN;
        notChosen();
    }

    /** Not now; it stays readable. */
    void letGo() {
        this.status = LET_GO;
        notChosen();
    }

    void became(Dialogue dialogue) {
        this.edition = dialogue;
    }

    private void notChosen() {
        this.choice = null;
        this.reason = null;
        this.theme = null;
        this.edition = null;
        this.chosenAt = null;
    }
}
