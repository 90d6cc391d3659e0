package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The real Keycloak as a child: unpacked and built once, its realm kept equal to the files in {@code docker/keycloak}. */
final class Keycloak {
    static final String NAME = "keycloak";

    private final DataFolder data;
    private final Product product;
    private final Progress progress;
    private final KeycloakCommand command;
    private final Map<String, String> placeholders;
    private volatile @Nullable Child child;
    private volatile boolean stopping;

    Keycloak(DataFolder data, Product product, Ports ports, Secrets secrets, Progress progress) {
        this(data, product, ports, ports.keycloakUrl(), secrets, progress);
    }

    /** @param address by which it is known, when that is not its own */
    Keycloak(DataFolder data, Product product, Ports ports, String address, Secrets secrets, Progress progress) {
        this.data = data;
        this.product = product;
        this.progress = progress;
        this.placeholders = Map.of(
                "BUURTDIALOOG_PUBLIC_URL", ports.publicUrl(),
                "BUURTDIALOOG_APP_CLIENT_SECRET", secrets.get("keycloak.app-client"),
                "BUURTDIALOOG_ADMIN_CLIENT_SECRET", secrets.get("keycloak.admin-client"),
                "BUURTDIALOOG_PARTNERS_CLIENT_SECRET", secrets.get("keycloak.partners-client"),
                "BUURTDIALOOG_SMTP_HOST", "127.0.0.1",
                "BUURTDIALOOG_SMTP_PORT", Integer.toString(ports.smtp()),
                "BUURTDIALOOG_MAIL_FROM", "info@voorbeeld.nl");
        var environment = new java.util.HashMap<>(placeholders);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.administrator"));
        this.command = new KeycloakCommand(data.keycloak(), ports, address, environment);
    }

    /** Returns when people can sign in; refuses when that does not come about. */
    void start() throws IOException, InterruptedException {
        install();
        var checksum = layRealm();
        begin(command.start());
        var started = running();
        if (!Health.await(command.ports().keycloakManagement(), "/health/ready", started, Duration.ofMinutes(4))) {
            throw new Refusal("Keycloak did not start.\n" + started.lastWords());
        }
        Files.writeString(data.root().resolve("realm.checksum"), checksum);
    }

    Child running() {
        var current = child;
        if (current == null) {
            throw new IllegalStateException("Keycloak has not been started");
        }
        return current;
    }

    void stop() throws InterruptedException {
        stopping = true;
        var current = child;
        if (current != null) {
            current.stop();
        }
    }

    /** Unpacks and builds this version, unless that was done. */
    void install() throws IOException, InterruptedException {
        var archive = product.keycloakArchive();
        var installed = data.root().resolve("keycloak.installed");
        var version = archive.getFileName().toString();
        if (Files.exists(installed) && Files.readString(installed).equals(version)) {
            return;
        }
        progress.say("Keycloak: unpacking and building it, once ...");
        delete(data.keycloak());
        Files.deleteIfExists(data.root().resolve("realm.checksum"));
        Files.createDirectories(data.keycloak());
        run(new ProcessBuilder(
                "tar", "-xzf", archive.toString(), "-C", data.keycloak().toString(), "--strip-components=1"));
        run(command.build());
        Files.writeString(installed, version);
    }

    /** Start-up imports a realm that is not there; one that is there and changed is replaced before. */
    private String layRealm() throws IOException, InterruptedException {
        var realm = RealmFile.merge(product.realm(), product.demonstrationRealm());
        var checksum = realm.checksum(placeholders);
        var folder = Files.createDirectories(data.keycloak().resolve("data/import"));
        Files.writeString(folder.resolve("buurtdialoog-realm.json"), realm.text());
        var known = data.root().resolve("realm.checksum");
        if (Files.exists(known) && !Files.readString(known).equals(checksum)) {
            progress.say("Keycloak: the realm's file changed, reading it again ...");
            run(command.importRealm(folder));
        }
        return checksum;
    }

    private void run(ProcessBuilder builder) throws IOException, InterruptedException {
        begin(builder);
        var done = running();
        var code = done.await();
        if (code != 0 && !stopping) {
            throw new Refusal("Keycloak could not be made ready (exit code %d).\n%s".formatted(code, done.lastWords()));
        }
    }

    private synchronized void begin(ProcessBuilder builder) throws IOException {
        if (stopping) {
            throw new Refusal("Stopped before Keycloak was ready.");
        }
        child = Child.start(NAME, builder, data);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
