package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the built parts stand in the repository. */
record Product(Path root) {
    Path applicationJar() {
        return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    Path web() {
        return root.resolve("frontend/dist");
    }

    Path frontend() {
        return root.resolve("frontend");
    }

    Path rolesSql() {
        return root.resolve("docker/postgres/roles.sql");
    }

    Path realm() {
        return root.resolve("docker/keycloak/buurtdialoog-realm.json");
    }

    Path demonstrationRealm() {
        return root.resolve("docker/keycloak/demonstration.json");
    }

    Path keycloakArchive() throws IOException {
        var folder = root.resolve("local/target/keycloak");
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() ->
                            new Refusal("Keycloak is not in %s. Run bin/start, which fetches it.".formatted(folder)));
        }
    }
}
