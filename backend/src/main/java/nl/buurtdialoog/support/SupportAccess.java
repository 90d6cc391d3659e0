package nl.buurtdialoog.support;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** That somebody of support asked to look along with an organisation, what was answered, and until when it holds. */
@Entity
public class SupportAccess extends PanacheEntityBase {

    /** The database holds it to this too. */
    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Who asks waits for an answer this long; after it nobody opens the door by mistake. */
    static final Duration ANSWERED_WITHIN = Duration.ofDays(1);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID accountId;
    public String reason;
    public Instant askedAt;
    public @Nullable Instant answeredAt;
    public @Nullable UUID answeredBy;
    public @Nullable Instant endsAt;

    @Version
    public long version;

    protected SupportAccess() {}

    SupportAccess(UUID organisationId, UUID accountId, String reason, Instant now) {
        this.organisationId = organisationId;
        this.accountId = accountId;
        this.reason = reason;
        this.askedAt = now;
    }

    /** Held, so that two administrators do not both answer. */
    static SupportAccess locked(UUID organisationId, UUID id) {
        return SupportAccess.<SupportAccess>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What an account asked of an organisation within the time that counts. */
    static List<SupportAccess> lately(UUID organisationId, UUID accountId, Instant now) {
        return list(
                "organisationId = ?1 and accountId = ?2 and askedAt > ?3",
                organisationId,
                accountId,
                now.minus(ANSWERED_WITHIN).minus(AN_HOUR));
    }

    static boolean anyWaits(UUID organisationId, Instant now) {
        return SupportAccess.count(
                        "organisationId = ?1 and answeredAt is null and askedAt > ?2",
                        organisationId,
                        now.minus(ANSWERED_WITHIN))
                > 0;
    }

    void grant(UUID administrator, Instant now) {
        answer(administrator, now);
        endsAt = now.plus(AN_HOUR);
    }

    void refuse(UUID administrator, Instant now) {
        answer(administrator, now);
    }

    /** From the next request on they see nothing any more. */
    void end(Instant now) {
        require(SupportStatus.GRANTED, now);
        endsAt = now;
    }

    SupportStatus status(Instant now) {
        if (answeredAt == null) {
            return now.isBefore(askedAt.plus(ANSWERED_WITHIN)) ? SupportStatus.ASKED : SupportStatus.LAPSED;
        }
        if (endsAt == null) {
            return SupportStatus.REFUSED;
        }
        return now.isBefore(endsAt) ? SupportStatus.GRANTED : SupportStatus.ENDED;
    }

    private void answer(UUID administrator, Instant now) {
        require(SupportStatus.ASKED, now);
        answeredAt = now;
        answeredBy = administrator;
    }

    private void require(SupportStatus wanted, Instant now) {
        if (status(now) != wanted) {
            throw Problem.of(ProblemType.WRONG_STATUS, "supportStatus", status(now));
        }
    }
}
