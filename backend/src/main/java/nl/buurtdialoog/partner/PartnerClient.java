package nl.buurtdialoog.partner;

import static jakarta.persistence.EnumType.STRING;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A partner's program, let in by an organisation after they agreed on data. */
@Entity
public class PartnerClient extends PanacheEntityBase {

    /** How long a former key goes on beside the new one. */
    static final Duration OVERLAP = Duration.ofDays(7);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    /** How the partner is called, as people know it. */
    public String name;

    /** The name of its key in Keycloak. */
    public String clientId;

    /** The key of before, while that still opens. */
    public @Nullable String previousKey;

    public @Nullable Instant previousKeyEnds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> scopes;

    @Enumerated(STRING)
    public @Nullable AgreementKind agreementKind;

    public @Nullable String agreementVersion;
    public @Nullable LocalDate agreedOn;
    public Instant createdAt;
    public @Nullable Instant stoppedAt;

    @Version
    public long version;

    protected PartnerClient() {}

    PartnerClient(UUID organisationId, NewPartnerClient wish, String key, Instant now) {
        this.organisationId = organisationId;
        this.name = wish.name();
        this.clientId = key;
        this.scopes = PartnerScope.namesOf(wish.scopes());
        this.agreementKind = wish.agreement().kind();
        this.agreementVersion = wish.agreement().version();
        this.agreedOn = wish.agreement().agreedOn();
        this.createdAt = now;
    }

    static PartnerClient of(UUID organisationId, UUID id) {
        return PartnerClient.<PartnerClient>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Whether it may still ask and be told. */
    public static boolean isLetIn(UUID organisationId, UUID id) {
        return count("organisationId = ?1 and id = ?2 and stoppedAt is null", organisationId, id) > 0;
    }

    /** The same, held until the transaction ends: two who change its key at once would lose one. */
    static PartnerClient held(UUID organisationId, UUID id) {
        return PartnerClient.<PartnerClient>find("organisationId = ?1 and id = ?2", organisationId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** From now on this is its key; the one of before goes on for a while. */
    void changeKey(String key, Instant now) {
        previousKey = clientId;
        previousKeyEnds = now.plus(OVERLAP);
        clientId = key;
    }

    /** It is let in no more, with whatever token. */
    void stop(Instant now) {
        if (stoppedAt == null) {
            stoppedAt = now;
        }
    }

    /** Refuses what cannot be done for who is let in no more. */
    void goesOn() {
        if (stoppedAt != null) {
            throw Problem.of(ProblemType.WRONG_STATUS, "stoppedAt", stoppedAt);
        }
    }

    Stream<String> keys() {
        return Stream.concat(Stream.of(clientId), Optional.ofNullable(previousKey).stream());
    }

    @Nullable
    Agreement agreement() {
        return agreementKind == null || agreementVersion == null || agreedOn == null
                ? null
                : new Agreement(agreementKind, agreementVersion, agreedOn);
    }
}
