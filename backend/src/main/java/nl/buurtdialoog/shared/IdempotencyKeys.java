package nl.buurtdialoog.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that remember requests by their key. */
@ApplicationScoped
class IdempotencyKeys {

    record Id(String caller, String operation, String key) {}

    record Answer(
            byte[] bodyHash,
            int status,
            String body,
            @Nullable String location) {}

    @Inject
    EntityManager entities;

    /** Takes the key for this transaction; false when it was used before. Waits while another transaction holds it. */
    boolean claim(Id id, byte[] bodyHash, Instant now, Instant expiry) {
        var insert = named(
                        id,
                        "insert into idempotency_key (caller, operation, key, body_hash, created_at)"
                                + " values (:caller, :operation, :key, :hash, :now)"
                                + " on conflict (caller, operation, key) do update"
                                + " set body_hash = excluded.body_hash, created_at = excluded.created_at"
                                + " where idempotency_key.created_at < :expiry")
                .setParameter("hash", bodyHash)
                .setParameter("now", now)
                .setParameter("expiry", expiry);
        try {
            return insert.executeUpdate() == 1;
        } catch (PersistenceException held) {
            throw Faults.isLockTimeout(held)
                    ? Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS).header("Retry-After", "2")
                    : held;
        }
    }

    Answer answerTo(Id id) {
        var row = (Object[]) named(
                        id,
                        "select body_hash, status, answer, location from idempotency_key"
                                + " where caller = :caller and operation = :operation and key = :key")
                .getSingleResult();
        return new Answer((byte[]) row[0], (Integer) row[1], (String) row[2], (String) row[3]);
    }

    void keep(Id id, int status, String body, @Nullable String location) {
        named(
                        id,
                        "update idempotency_key set status = :status, answer = :answer, location = cast(:location as text)"
                                + " where caller = :caller and operation = :operation and key = :key")
                .setParameter("status", status)
                .setParameter("answer", body)
                .setParameter("location", location)
                .executeUpdate();
    }

    void forgetAnswersWith(List<String> words) {
        entities.createNativeQuery("delete from idempotency_key where exists"
                        + " (select from unnest(cast(:words as text[])) word where position(word in answer) > 0)")
                .setParameter("words", words.toArray(String[]::new))
                .executeUpdate();
    }

    private Query named(Id id, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("caller", id.caller)
                .setParameter("operation", id.operation)
                .setParameter("key", id.key);
    }
}
