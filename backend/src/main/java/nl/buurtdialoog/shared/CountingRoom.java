package nl.buurtdialoog.shared;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.hibernate.JDBCException;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.QueryProducer;
import org.jspecify.annotations.Nullable;

/**
 * Where statistics are counted: at a server that follows the one everybody writes to, when there is one (docs/scale.md). It
 * may be a moment behind, so who counts says as of when. When it is away, or cannot say, the other one is asked.
 */
@ApplicationScoped
public class CountingRoom {

    /** The last transaction that it knows; nothing at a server that follows nobody. */
    private static final String AS_OF = "select pg_last_xact_replay_timestamp() where pg_is_in_recovery()";

    @Inject
    @DataSource("statistics")
    InjectableInstance<AgroalDataSource> apart;

    @Inject
    SessionFactory sessions;

    @Inject
    Session session;

    @Inject
    Clock clock;

    /** What is counted, and as of when. */
    @FunctionalInterface
    public interface Count<T> {
        T of(QueryProducer queries, Instant asOf);
    }

    public <T> T count(Count<T> wanted) {
        var there = isThere() ? countApart(wanted) : null;
        return there == null ? wanted.of(session, clock.instant()) : there;
    }

    private boolean isThere() {
        return apart.getHandle().getBean().isActive();
    }

    private <T> @Nullable T countApart(Count<T> wanted) {
        try (var connection = apart.get().getConnection()) {
            var asOf = asOf(connection);
            if (asOf == null) {
                return null;
            }
            try (var there = sessions.openStatelessSession(connection)) {
                return wanted.of(there, asOf);
            }
        } catch (SQLException | JDBCException away) {
            Log.debug("Statistics are counted where everybody writes", away);
            return null;
        }
    }

    private static @Nullable Instant asOf(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(AS_OF)) {
            var moment = rows.next() ? rows.getObject(1, OffsetDateTime.class) : null;
            return moment == null ? null : moment.toInstant();
        }
    }
}
