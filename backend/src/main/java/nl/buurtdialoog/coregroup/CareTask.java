package nl.buurtdialoog.coregroup;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static nl.buurtdialoog.coregroup.CareTaskKind.FACILITATION;
import static nl.buurtdialoog.coregroup.CareTaskStatus.ASKED;
import static nl.buurtdialoog.coregroup.CareTaskStatus.DONE;
import static nl.buurtdialoog.coregroup.CareTaskStatus.OPEN;
import static nl.buurtdialoog.coregroup.CareTaskStatus.TAKEN;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.TypedCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One of the five things that have to be done for an edition. Who took {@code FACILITATION} leads its evening. */
@Entity
public class CareTask extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID cycleId;

    @ManyToOne(fetch = LAZY)
    public Dialogue dialogue;

    @Enumerated(STRING)
    public CareTaskKind kind;

    @Enumerated(STRING)
    public CareTaskStatus status;

    /** Who is asked for it, took it or did it; null for nobody, or for somebody who is not there any more. */
    @ManyToOne(fetch = LAZY)
    public @Nullable CoreGroupMember member;

    /** Only the link of this generation opens the evening: a next one follows whoever it was. */
    public int eveningGeneration;

    /** What opens the evening for who types it from paper; null for a task that leads none. */
    public @Nullable String eveningCode;

    /** For which moment whoever does it was reminded; after a move they are again. */
    public @Nullable Instant remindedFor;

    public @Nullable Instant doneAt;

    @Version
    public long version;

    protected CareTask() {}

    CareTask(Dialogue edition, UUID cycleId, CareTaskKind kind) {
        this.organisationId = edition.organisationId;
        this.cycleId = cycleId;
        this.dialogue = edition;
        this.kind = kind;
        this.status = OPEN;
        this.eveningGeneration = 1;
        this.eveningCode = codeFor(kind);
    }

    /** The organisation's task, held so that two who want it at once do not both get it. */
    static CareTask locked(UUID organisationId, UUID id) {
        return CareTask.<CareTask>find(
                        "from CareTask t join fetch t.dialogue where t.organisationId = ?1 and t.id = ?2",
                        organisationId,
                        id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What somebody took, did or is asked for editions since; also for one that is not public yet. */
    public static List<CareTask> ofMember(CoreGroupMember member, Instant since) {
        return CareTask.<CareTask>find(
                        "from CareTask t join fetch t.dialogue d join fetch d.venue where t.organisationId = ?1"
                                + " and t.member.id = ?2 and t.status in (ASKED, TAKEN, DONE) and d.startsAt > ?3"
                                + " and d.status <> CANCELLED order by d.startsAt, t.id",
                        member.organisationId,
                        member.id,
                        since)
                .list();
    }

    public Instant dueAt() {
        return kind.dueAt(dialogue.startsAt);
    }

    boolean isOf(CoreGroupMember somebody) {
        return member != null && member.id.equals(somebody.id);
    }

    /** Somebody is asked whether they want to do it. */
    void ask(CoreGroupMember somebody) {
        notDone();
        becomes(ASKED, somebody);
    }

    /** Somebody does it: nobody else was asked, or took it. */
    void take(CoreGroupMember somebody) {
        if (status == DONE || status != OPEN && !isOf(somebody)) {
            throw wrong();
        }
        becomes(TAKEN, somebody);
    }

    /** Somebody said to do it, whoever was asked before. */
    void give(CoreGroupMember somebody) {
        notDone();
        becomes(TAKEN, somebody);
    }

    /** It is for whoever wants it again. */
    void open() {
        notDone();
        becomes(OPEN, null);
    }

    void done(Instant now) {
        if (status != DONE) {
            status = DONE;
            doneAt = now;
        }
    }

    /** Who was reminded of it is not again, until it is due at another moment. */
    void remind() {
        remindedFor = dueAt();
    }

    /** The link to the evening that they have opens nothing any more. */
    void endEveningLink() {
        eveningGeneration++;
        eveningCode = codeFor(kind);
    }

    private static @Nullable String codeFor(CareTaskKind kind) {
        return kind == FACILITATION ? TypedCode.of(8) : null;
    }

    private void becomes(CareTaskStatus next, @Nullable CoreGroupMember somebody) {
        if (!Objects.equals(member, somebody)) {
            member = somebody;
            remindedFor = null;
            endEveningLink();
        }
        status = next;
    }

    private void notDone() {
        if (status == DONE) {
            throw wrong();
        }
    }

    private Problem wrong() {
        return Problem.of(ProblemType.WRONG_STATUS, "careTaskStatus", status);
    }
}
