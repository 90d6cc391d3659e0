package nl.buurtdialoog.shared;

import jakarta.persistence.OptimisticLockException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Recognises what went wrong below us: in the database, or on the way to a server we need. */
public final class Faults {

    private static final String LOCK_TIMEOUT = "55P03";

    /** Conditions that pass: lost connections, too little room, time-outs, deadlocks (PostgreSQL, appendix A). */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58");

    private static final Set<String> PASSING = Set.of(LOCK_TIMEOUT, "40001", "40P01", "25P03", "25P04");

    /** Whether a server that we need is away, or too busy for us. */
    public static boolean isUnavailable(Throwable thrown) {
        return typeOf(thrown).filter(ProblemType.UNAVAILABLE::equals).isPresent();
    }

    static boolean isLockTimeout(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof SQLException sql && LOCK_TIMEOUT.equals(sql.getSQLState()));
    }

    /** What this fault is in terms of the API, when it is one that we know. */
    static Optional<ProblemType> typeOf(Throwable thrown) {
        return causes(thrown).flatMap(cause -> typeOfOne(cause).stream()).findFirst();
    }

    private static Optional<ProblemType> typeOfOne(Throwable cause) {
        return switch (cause) {
            case OptimisticLockException stale -> Optional.of(ProblemType.VERSION_CHANGED);
            case StaleStateException stale -> Optional.of(ProblemType.VERSION_CHANGED);
            case SQLException sql -> typeOfSqlState(sql.getSQLState());
            case JDBCConnectionException away -> Optional.of(ProblemType.UNAVAILABLE);
            case ConnectException away -> Optional.of(ProblemType.UNAVAILABLE);
            case UnknownHostException away -> Optional.of(ProblemType.UNAVAILABLE);
            case RejectedExecutionException full -> Optional.of(ProblemType.UNAVAILABLE);
            case TimeoutException late -> Optional.of(ProblemType.UNAVAILABLE);
            default -> Optional.empty();
        };
    }

    /** Without a state it comes from the pool, which has no connection to give. */
    private static Optional<ProblemType> typeOfSqlState(@Nullable String state) {
        if (state == null || PASSING.contains(state) || PASSING_CLASSES.contains(state.substring(0, 2))) {
            return Optional.of(ProblemType.UNAVAILABLE);
        }
        return switch (state) {
            case "23505" -> Optional.of(ProblemType.ALREADY_EXISTS);
            case "23503" -> Optional.of(ProblemType.IN_USE);
            default -> Optional.empty();
        };
    }

    /** The chain of causes, and beside each what a commit that failed has put aside. */
    static Stream<Throwable> causes(Throwable thrown) {
        return chain(thrown)
                .flatMap(cause -> Stream.concat(
                        Stream.of(cause), Arrays.stream(cause.getSuppressed()).flatMap(Faults::chain)));
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private Faults() {}
}
