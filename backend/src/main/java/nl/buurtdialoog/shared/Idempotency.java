package nl.buurtdialoog.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request that comes twice work once (draft-ietf-httpapi-idempotency-key-header). Keys are kept for a day per
 * client and operation. Strangers must not meet in a key, so for the public a key counts together with what was sent:
 * the same key with something else is simply another request.
 */
@ApplicationScoped
public class Idempotency {

    public static final String HEADER = "Idempotency-Key";
    public static final Duration KEPT = Duration.ofHours(24);
    static final String REPLAYED = "Idempotent-Replayed";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

    @Inject
    IdempotencyKeys keys;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    @DataSource("jobs")
    javax.sql.DataSource jobs;

    /**
     * The answer of the work, or the one it gave before. In one transaction with the work: when that fails, the key is
     * free again; while it is under way, the same key waits and is then told to try later.
     */
    @Transactional
    public <T> RestResponse<T> once(KeyedRequest request, Class<T> type, Supplier<RestResponse<T>> work) {
        if (request.key() == null) {
            return withoutKey(request, work);
        }
        if (!KEY.matcher(request.key()).matches()) {
            throw Problem.invalid(HEADER, "not-a-key");
        }
        var hash = hash(request.sent());
        var caller = request.clientId() == null ? "public:" + HexFormat.of().formatHex(hash) : request.clientId();
        var id = new IdempotencyKeys.Id(caller, request.operation(), request.key());
        var now = clock.instant();
        if (keys.claim(id, hash, now, now.minus(KEPT))) {
            return remembered(id, work.get());
        }
        var earlier = keys.answerTo(id);
        if (!MessageDigest.isEqual(earlier.bodyHash(), hash)) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return replayed(earlier, type);
    }

    /** Forgets the keys that are older than a day; for the daily job. */
    public int forgetOldKeys() {
        try (var connection = jobs.getConnection();
                var delete = connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
            delete.setObject(
                    1, clock.instant().minus(KEPT).atZone(clock.getZone()).toOffsetDateTime());
            return delete.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Old idempotency keys stay for now", failed);
        }
    }

    /** Forgets the answers in which one of these stands, as a word of its own in the JSON; what is null stands nowhere. */
    @Transactional
    public void forgetAnswersWith(@Nullable Object... words) {
        var quoted = Stream.of(words).filter(Objects::nonNull).map(this::text).toList();
        keys.forgetAnswersWith(quoted);
    }

    private static <T> RestResponse<T> withoutKey(KeyedRequest request, Supplier<RestResponse<T>> work) {
        if (request.clientId() != null) {
            throw Problem.of(ProblemType.IDEMPOTENCY_KEY_MISSING);
        }
        return work.get();
    }

    private <T> RestResponse<T> remembered(IdempotencyKeys.Id id, RestResponse<T> answer) {
        keys.keep(id, answer.getStatus(), text(answer.getEntity()), answer.getHeaderString("Location"));
        return answer;
    }

    private <T> RestResponse<T> replayed(IdempotencyKeys.Answer earlier, Class<T> type) {
        try {
            var answer = RestResponse.ResponseBuilder.<T>create(earlier.status())
                    .entity(json.readValue(earlier.body(), type))
                    .header(REPLAYED, "true");
            return (earlier.location() == null ? answer : answer.header("Location", earlier.location())).build();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("The kept answer cannot be read", unreadable);
        }
    }

    private byte[] hash(Object sent) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text(sent).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String text(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Neither requests nor answers hold what JSON cannot", unwritable);
        }
    }
}
