package nl.buurtdialoog;

import static java.util.Map.entry;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * A start without a database and without anybody to answer, from which a virtual machine learns what each start needs: the
 * image is built with what it learned ({@code docker/Dockerfile}).
 */
@NullMarked
public class Rehearsal implements QuarkusApplication {

    /** Nothing listens on port 9, the one for what is thrown away. */
    private static final String NOWHERE = "http://localhost:9/realms/nowhere";

    private static final String NO_SECRET = "nobody-is-answered-with-this-one";

    private static final Map<String, String> SETTINGS = Map.ofEntries(
            entry("quarkus.http.host", "localhost"),
            entry("quarkus.http.port", "0"),
            entry("quarkus.management.host", "localhost"),
            entry("quarkus.management.port", "0"),
            entry("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:9/nowhere"),
            entry("quarkus.flyway.migrate-at-start", "false"),
            entry("quarkus.flyway.password", NO_SECRET),
            entry("quarkus.hibernate-orm.schema-management.strategy", "none"),
            entry("quarkus.oidc.auth-server-url", NOWHERE),
            entry("quarkus.oidc.credentials.secret", NO_SECRET),
            entry("quarkus.oidc.token-state-manager.encryption-secret", NO_SECRET),
            entry("buurtdialoog.accounts.realm", NOWHERE),
            entry("buurtdialoog.partner-keys.realm", NOWHERE),
            entry("buurtdialoog.link-secret", NO_SECRET),
            entry("buurtdialoog.erasure-journal", "/tmp"),
            entry("quarkus.log.level", "OFF"),
            entry("quarkus.shutdown.delay", "0"));

    static void hold() {
        SETTINGS.forEach(System::setProperty);
        Quarkus.run(Rehearsal.class);
    }

    @Override
    public int run(String... arguments) {
        return 0;
    }
}
