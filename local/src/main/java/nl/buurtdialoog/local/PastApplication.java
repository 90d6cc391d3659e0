package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * An application beside the one that {@code bin/start} runs, on the same data, whose clock is behind: what is asked of it
 * happened then. It believes tokens that are signed with the key of who opened it.
 */
public final class PastApplication implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Application application;
    private final int port;

    private PastApplication(Application application, int port) {
        this.application = application;
        this.port = port;
    }

    /** @param behind how long ago it is there */
    public static PastApplication open(Path repository, String publicKey, Duration behind)
            throws IOException, InterruptedException {
        var settings = Settings.read(repository);
        var product = new Product(repository);
        var running = Ports.of(settings, false);
        var data = DataFolder.of(settings, product);
        var secrets = Secrets.of(data.secrets());
        var own = new DataFolder(data.past());
        own.create();
        Orphans.stop(own, new Progress());
        int port = FreePort.any();
        var ports = new Ports(port, FreePort.any(), 0, 0, running.postgres(), running.smtp(), 0, running.web());
        var options = new Options(true, false, true, false, false, false, properties(secrets, publicKey, behind));
        var environment = Environment.of(settings, new Plan(true, false, true), ports, secrets, options, product);
        var past = new PastApplication(Application.start(own, product, options, environment, ports, List.of()), port);
        Runtime.getRuntime().addShutdownHook(new Thread(past::close, "stop"));
        past.application.awaitReady(PATIENCE);
        return past;
    }

    private static List<String> properties(Secrets secrets, String publicKey, Duration behind) {
        return List.of(
                "-Dbuurtdialoog.clock.offset=" + behind.negated(),
                // Nobody signs in here, and nothing listens there.
                "-Dquarkus.oidc.auth-server-url=http://localhost:9/realms/buurtdialoog",
                "-Dquarkus.oidc.credentials.secret=" + secrets.get("keycloak.app-client"),
                "-Dquarkus.oidc.partners.auth-server-url=",
                "-Dquarkus.oidc.partners.public-key=" + publicKey,
                "-Dbuurtdialoog.demonstration=false");
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            application.child().stop();
        } catch (InterruptedException hurried) {
            application.child().kill();
            Thread.currentThread().interrupt();
        }
    }
}
