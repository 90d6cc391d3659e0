package nl.buurtdialoog.webhook;

import static jakarta.persistence.EnumType.STRING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** One thing to tell one partner. It holds ids only: what is told is read by the partner itself. */
@Entity
public class WebhookDelivery extends PanacheEntityBase {

    /** After each failure so long; together three days. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(17),
            Duration.ofHours(24));

    /** How long a partner can see what it was told, and ask for it again. */
    static final Duration KEPT = Duration.ofDays(30);

    /** By which the partner knows that it had this one already. */
    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID webhookId;
    /** Given when the first message leaves, in the order in which things happened. */
    public @Nullable Long sequence;

    @Enumerated(STRING)
    public WebhookType type;

    public UUID aboutId;
    public Instant happenedAt;

    @Enumerated(STRING)
    public DeliveryStatus status;

    public int attempts;
    public @Nullable Instant nextAttemptAt;
    public @Nullable Instant deliveredAt;

    /** The HTTP status of the last answer; null for none. */
    public @Nullable Integer answered;

    protected WebhookDelivery() {}

    WebhookDelivery(Webhook webhook, WebhookType type, UUID aboutId, Instant now) {
        this.organisationId = webhook.organisationId;
        this.webhookId = webhook.id;
        this.type = type;
        this.aboutId = aboutId;
        this.happenedAt = now;
        this.status = DeliveryStatus.WAITING;
        this.nextAttemptAt = now;
    }

    /** One of a webhook's; another's is not found. */
    static WebhookDelivery of(Webhook webhook, UUID id) {
        return WebhookDelivery.<WebhookDelivery>find(
                        "organisationId = ?1 and webhookId = ?2 and id = ?3", webhook.organisationId, webhook.id, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What happened and has no number yet, the first one first. */
    static List<WebhookDelivery> unnumbered(Webhook webhook) {
        return list(
                "organisationId = ?1 and webhookId = ?2 and sequence is null",
                Sort.by("happenedAt", "id"),
                webhook.organisationId,
                webhook.id);
    }

    /** Nothing is kept of these: of somebody who was erased, for one. */
    static void forget(UUID organisationId, List<UUID> aboutIds) {
        if (!aboutIds.isEmpty()) {
            delete("organisationId = ?1 and aboutId in ?2", organisationId, aboutIds);
        }
    }

    /** What was told or given up so long ago is of no use to anybody. */
    static void forgetOld(UUID organisationId, UUID webhookId, Instant now) {
        delete(
                "organisationId = ?1 and webhookId = ?2 and status <> ?3 and happenedAt < ?4",
                organisationId,
                webhookId,
                DeliveryStatus.WAITING,
                now.minus(KEPT));
    }

    void isNumbered(long number) {
        sequence = number;
    }

    void delivered(int answer, Instant now) {
        attempts++;
        answered = answer;
        status = DeliveryStatus.DELIVERED;
        deliveredAt = now;
        nextAttemptAt = null;
    }

    /**
     * Is tried again later, unless it was tried for three days.
     *
     * @param jitter from 0 to 1: partners that went down together are not all called at once
     */
    void failed(@Nullable Integer answer, Instant now, double jitter) {
        answered = answer;
        if (attempts < WAITS.size()) {
            var wait = WAITS.get(attempts);
            nextAttemptAt = now.plusMillis((long) (wait.toMillis() * (1 + jitter / 5)));
        } else {
            givenUp();
        }
        attempts++;
    }

    void givenUp() {
        status = DeliveryStatus.FAILED;
        nextAttemptAt = null;
    }

    /** Somebody mended what was wrong, and wants it after all. */
    void replay(Instant now) {
        if (status == DeliveryStatus.WAITING) {
            throw Problem.of(ProblemType.WRONG_STATUS, "deliveryStatus", status);
        }
        status = DeliveryStatus.WAITING;
        attempts = 0;
        deliveredAt = null;
        nextAttemptAt = now;
    }
}
