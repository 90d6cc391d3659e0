package nl.buurtdialoog.trajectory;

import static jakarta.persistence.FetchType.LAZY;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What others can learn from a trajectory. */
@Entity
@Table(name = "trajectory_lesson")
public class Lesson extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Trajectory trajectory;

    public String title;

    /** Markdown (CommonMark). */
    public String body;

    /** What it became in the toolkit's tray; null while it was not proposed. */
    public @Nullable UUID proposalId;

    public UUID learnedBy;

    @Formula("(select a.name from account a where a.id = learned_by)")
    public @Nullable String learner;

    public Instant learnedAt;

    @Version
    public long version;

    protected Lesson() {}

    Lesson(Trajectory trajectory, NewLesson wish, UUID learner, Instant now) {
        this.organisationId = trajectory.organisationId;
        this.trajectory = trajectory;
        this.learnedBy = learner;
        this.learnedAt = now;
        write(wish);
    }

    /** Other words; what the toolkit was given stays as it was. */
    void change(NewLesson wish) {
        requireNotProposed();
        write(wish);
    }

    private void write(NewLesson wish) {
        this.title = wish.title().strip();
        this.body = wish.body();
    }

    void isProposed(UUID proposal) {
        requireNotProposed();
        this.proposalId = proposal;
    }

    void requireNotProposed() {
        if (proposalId != null) {
            throw Problem.of(ProblemType.WRONG_STATUS, "proposalId", proposalId);
        }
    }

    static Lesson of(Trajectory trajectory, UUID id) {
        return Lesson.<Lesson>find(
                        "organisationId = ?1 and trajectory = ?2 and id = ?3",
                        trajectory.organisationId,
                        trajectory,
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static List<Lesson> of(Trajectory trajectory) {
        return list(
                "organisationId = ?1 and trajectory = ?2",
                Sort.by("learnedAt", "id"),
                trajectory.organisationId,
                trajectory);
    }

    static boolean isLearnedIn(Trajectory trajectory) {
        return count("organisationId = ?1 and trajectory = ?2", trajectory.organisationId, trajectory) > 0;
    }
}
