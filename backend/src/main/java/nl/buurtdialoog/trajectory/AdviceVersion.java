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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** Other words have to be read and checked again; another reader has still to read them. */
    final void write(NewAdviceVersion words, UUID writer, Instant now) {
        requireDraft();
        if (!Objects.equals(words.readerId(), readerId)) {
            this.readerId = words.readerId();
            isNotRead();
        }
        if (!words.saysTheSameAs(this)) {
            this.title = words.title().strip();
            this.body = words.body();
            this.cited = List.copyOf(words.cited());
            this.writtenBy = writer;
            this.writtenAt = now;
            isNotRead();
            areFactsNotChecked();
            this.factsAskedAt = null;
        }
    }

    private void isNotRead() {
        this.readAt = null;
        this.readerRemark = null;
    }

    private void areFactsNotChecked() {
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
        areFactsNotChecked();
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
        if (!isReadWhereWished()) {
            throw Problem.of(ProblemType.ADVICE_NOT_READ);
        }
        if (!areFactsRight()) {
            throw Problem.of(ProblemType.FACTS_NOT_CHECKED);
        }
        this.sentBy = by;
        this.sentAt = now;
    }

    private boolean isReadWhereWished() {
        return readerId == null || readAt != null;
    }

    private boolean areFactsRight() {
        return Boolean.TRUE.equals(factsRight);
    }

    /** What has to be there before it is sent; the writing goes first. */
    Set<AdviceNeed> needs() {
        var needs = EnumSet.noneOf(AdviceNeed.class);
        if (sentAt == null && !isReadWhereWished()) {
            needs.add(AdviceNeed.READING);
        }
        if (sentAt == null && !areFactsRight()) {
            needs.add(AdviceNeed.FACTS);
        }
        return needs;
    }

    /** Whether the initiative reads it: what was sent, and what it is asked about. */
    boolean isForInitiative() {
        return sentAt != null || factsAskedAt != null;
    }

    /** Whether the initiative was asked about it and did not answer yet. */
    boolean waitsForFacts() {
        return sentAt == null && factsAskedAt != null && factsCheckedAt == null;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    void requireDraft() {
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

    /** One that the initiative reads; another does not exist for it. */
    static AdviceVersion forInitiative(Trajectory trajectory, int number) {
        var version = of(trajectory, number);
        if (!version.isForInitiative()) {
            throw Problem.notFound();
        }
        return version;
    }

    /** All of a trajectory, the newest first. */
    static List<AdviceVersion> all(Trajectory trajectory) {
        return list(
                "organisationId = ?1 and trajectory = ?2",
                Sort.descending("number"),
                trajectory.organisationId,
                trajectory);
    }

    /** What waits for this reader, the longest asked first. */
    static List<AdviceVersion> toRead(UUID organisationId, UUID readerId) {
        return list(
                "from AdviceVersion v join fetch v.trajectory t join fetch t.initiative where v.organisationId = ?1"
                        + " and v.readerId = ?2 and v.readAt is null and v.sentAt is null and t.step in ?3"
                        + " order by v.writtenAt, v.id",
                organisationId,
                readerId,
                List.of(Step.ADVICE, Step.CALL, Step.LESSONS));
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
