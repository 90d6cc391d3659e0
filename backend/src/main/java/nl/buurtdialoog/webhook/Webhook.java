package nl.buurtdialoog.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buurtdialoog.organisation.Client;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a partner wants to be told of some things, and where. */
@Entity
@DynamicUpdate
public class Webhook extends PanacheEntityBase {

    /** How long a former secret signs along with the new one. */
    static final Duration OVERLAP = Duration.ofDays(1);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public UUID partnerClientId;
    public String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> types;

    public int secretGeneration;
    public @Nullable Instant formerSecretEnds;

    /** The number of the last message: a partner sees by it that one is missing. */
    @OptimisticLock(excluded = true)
    public long lastSequence;

    public Instant createdAt;

    /** Since when its receiver says that it is gone (410). */
    public @Nullable Instant stoppedAt;

    @Version
    public long version;

    protected Webhook() {}

    Webhook(Client client, NewWebhook wish, Instant now) {
        this.organisationId = client.organisationId();
        this.partnerClientId = client.id();
        this.url = wish.url();
        this.types = wish.types().stream().distinct().map(WebhookType::name).toList();
        this.secretGeneration = 1;
        this.createdAt = now;
    }

    /** One of this client's own; another's is not found. */
    static Webhook of(Client client, UUID id) {
        return Webhook.<Webhook>find(
                        "organisationId = ?1 and partnerClientId = ?2 and id = ?3",
                        client.organisationId(),
                        client.id(),
                        id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Held until the transaction ends, so that its messages get their numbers one by one. */
    static Webhook held(UUID organisationId, UUID id) {
        return Webhook.<Webhook>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /** Those of an organisation that still want to be told of something. */
    static List<Webhook> wanting(UUID organisationId, WebhookType type) {
        return Webhook.<Webhook>list("organisationId = ?1 and stoppedAt is null", organisationId).stream()
                .filter(webhook -> webhook.types.contains(type.name()))
                .toList();
    }

    long nextSequence() {
        return ++lastSequence;
    }

    void changeSecret(Instant now) {
        secretGeneration++;
        formerSecretEnds = now.plus(OVERLAP);
    }

    /** The generations of secrets that are good at a moment, the newest first. */
    IntStream generationsAt(Instant now) {
        return formerSecretEnds != null && now.isBefore(formerSecretEnds)
                ? IntStream.of(secretGeneration, secretGeneration - 1)
                : IntStream.of(secretGeneration);
    }

    void stop(Instant now) {
        stoppedAt = now;
    }
}
