package nl.buurtdialoog.action;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A dated line of what became of an action. */
@Entity
public class ActionLine extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Action action;

    @Enumerated(STRING)
    public LineKind kind;

    public @Nullable String words;
    public Instant saidAt;

    protected ActionLine() {}

    ActionLine(Action action, LineKind kind, @Nullable String words, Instant now) {
        this.organisationId = action.organisationId;
        this.action = action;
        this.kind = kind;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.saidAt = now;
    }

    public static List<ActionLine> of(Action action) {
        return list("organisationId = ?1 and action = ?2", Sort.by("saidAt", "id"), action.organisationId, action);
    }

    /** As it is shown. */
    Said said() {
        return new Said(kind, words, saidAt);
    }

    /** What was said of an action, and when. */
    public record Said(LineKind kind, @Nullable String words, Instant saidAt) {}
}
