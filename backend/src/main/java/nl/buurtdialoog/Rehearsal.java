package nl.buurtdialoog;

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
    private static final String NOWHERE = "jdbc:postgresql://localhost:9/nowhere";

    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.profile", "prod",
            "quarkus.http.host", "localhost",
            "quarkus.http.port", "0",
            "quarkus.management.host", "localhost",
            "quarkus.management.port", "0",
            "quarkus.datasource.jdbc.url", NOWHERE,
            "quarkus.flyway.migrate-at-start", "false",
            "quarkus.hibernate-orm.schema-management.strategy", "none",
            "quarkus.log.level", "ERROR",
            "quarkus.shutdown.delay", "0");

    static void hold() {
        SETTINGS.forEach(System::setProperty);
        Quarkus.run(Rehearsal.class);
    }

    @Override
    public int run(String... arguments) {
        return 0;
    }
}
