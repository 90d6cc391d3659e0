package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** Passwords and keys of this copy: made once, kept in the data folder for its owner only, never in the repository. */
final class Secrets {
    private static final List<String> NAMES = List.of(
            "database.owner",
            "database.app",
            "database.jobs",
            "keycloak.administrator",
            "keycloak.app-client",
            "keycloak.admin-client",
            "keycloak.partners-client",
            "session.encryption",
            "registration.link");

    private final Properties values;

    private Secrets(Properties values) {
        this.values = values;
    }

    static Secrets of(Path file) throws IOException {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
        if (!values.stringPropertyNames().containsAll(NAMES)) {
            NAMES.forEach(name -> values.putIfAbsent(name, random()));
            write(file, values);
        }
        return new Secrets(values);
    }

    String get(String name) {
        var value = values.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException(name);
        }
        return value;
    }

    private static void write(Path file, Properties values) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (var writer = Files.newBufferedWriter(file)) {
            values.store(writer, "Made by bin/start for this copy only");
        }
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
