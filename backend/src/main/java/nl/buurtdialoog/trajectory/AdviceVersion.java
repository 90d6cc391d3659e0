package nl.buurtdialoog.trajectory;

import static jakarta.persistence.FetchType.LAZY;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was advised. Once sent it never changes: other words are a version of their own. */
@Entity
public class AdviceVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @ManyToOne(fetch = LAZY)
    public Trajectory trajectory;

    public int number;
    public String title;

    /** Markdown (CommonMark), without HTML. */
    public String body;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CitedArticle> cited;

    public UUID writtenBy;

    @Formula("(select a.name from account a where a.id = written_by)")
    public @Nullable String writer;

    public Instant writtenAt;

    /** Who reads along before it is sent; null when nobody was asked to. */
    public @Nullable UUID readerId;

    @Formula("(select a.name from account a where a.id = reader_id)")
    public @Nullable String reader;

    public @Nullable Instant readAt;
    public @Nullable String readerRemark;

    /** When the initiative was asked whether the facts are right, what they said, and when. */
    public @Nullable Instant factsAskedAt;

    public @Nullable Instant factsCheckedAt;
    public @Nullable Boolean factsRight;
    public @Nullable String factsRemark;
    public @Nullable UUID sentBy;
    public @Nullable Instant sentAt;

    @Version
    public long version;

    protected AdviceVersion() {}

    AdviceVersion(Trajectory trajectory, int number, NewAdviceVersion words, UUID writer, Instant now) {
        this.organisationId = trajectory.organisationId;
        this.trajectory = trajectory;
        this.number = number;
        write(words, writer, now);
    }

    /** Other words have to be read and checked again. */
    final void write(NewAdviceVersion words, UUID writer, Instant now) {
        requireDraft();
        this.title = words.title().strip();
        this.body = words.body();
        this.cited = List.copyOf(words.cited());
        this.readerId = words.readerId();
        this.writtenBy = writer;
        this.writtenAt = now;
        this.readAt = null;
        this.readerRemark = null;
        this.factsAskedAt = null;
        this.factsCheckedAt = null;
        this.factsRight = null;
        this.factsRemark = null;
    }

    void isRead(@Nullable String remark, Instant now) {
        requireDraft();
        this.readAt = now;
        this.readerRemark = remark;
    }

    void askFacts(Instant now) {
        requireDraft();
        this.factsAskedAt = now;
        this.factsCheckedAt = null;
        this.factsRight = null;
        this.factsRemark = null;
    }

    void factsAre(boolean right, @Nullable String remark, Instant now) {
        requireDraft();
        this.factsCheckedAt = now;
        this.factsRight = right;
        this.factsRemark = remark;
    }

    /** Goes out as it stands, once whoever was asked has read it and the initiative says that its facts are right. */
    void send(UUID by, Instant now) {
        requireDraft();
        if (readerId != null && readAt == null) {
            throw Problem.of(ProblemType.ADVICE_NOT_READ);
        }
        if (!Boolean.TRUE.equals(factsRight)) {
            throw Problem.of(ProblemType.FACTS_NOT_CHECKED);
        }
        this.sentBy = by;
        this.sentAt = now;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    private void requireDraft() {
        if (sentAt != null) {
            throw Problem.of(ProblemType.ADVICE_SENT);
        }
    }

    static AdviceVersion of(Trajectory trajectory, int number) {
        return AdviceVersion.<AdviceVersion>find(
                        "organisationId = ?1 and trajectory = ?2 and number = ?3",
                        trajectory.organisationId,
                        trajectory,
                        number)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** All of a trajectory, the newest first. */
    static List<AdviceVersion> all(Trajectory trajectory) {
        return list(
                "organisationId = ?1 and trajectory = ?2",
                Sort.descending("number"),
                trajectory.organisationId,
                trajectory);
    }

    /** What the initiative has now. */
    static Optional<AdviceVersion> lastSent(Trajectory trajectory) {
        return all(trajectory).stream().filter(AdviceVersion::isSent).findFirst();
    }

    /** The one that is being written. */
    static Optional<AdviceVersion> draft(Trajectory trajectory) {
        return all(trajectory).stream().filter(version -> !version.isSent()).findFirst();
    }

    /** When each of these initiatives got its first advice; of those that got one. */
    static Map<UUID, Instant> firstSent(UUID organisationId, List<Trajectory> trajectories) {
        return getEntityManager()
                .createQuery("""
                        select v.trajectory.id, min(v.sentAt) from AdviceVersion v where v.organisationId = :organisation
                        and v.trajectory in :trajectories and v.sentAt is not null group by v.trajectory.id""", Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("trajectories", trajectories)
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }
}
