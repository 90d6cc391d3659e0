package nl.buurtdialoog.local;

import io.smallrye.config.DotEnvConfigSourceProvider;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is configured, read from the places where the application itself looks: system properties, environment,
 * {@code .env} and {@code config/application.properties} in the working directory. Asking the environment alone would
 * start a second database beside one that was configured in a file.
 */
final class Settings {
    private static final int FILE_ORDINAL = 260;

    private final SmallRyeConfig config;

    private Settings(SmallRyeConfig config) {
        this.config = config;
    }

    static Settings read(Path workingDirectory) {
        var profile = builder(workingDirectory).build().getOptionalValue("quarkus.profile", String.class);
        var builder = builder(workingDirectory);
        profile.ifPresent(builder::withProfile);
        return new Settings(builder.build());
    }

    private static SmallRyeConfigBuilder builder(Path workingDirectory) {
        var builder = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .addDefaultInterceptors()
                .withSources(DotEnvConfigSourceProvider.dotEnvSources(
                        workingDirectory.resolve(".env").toUri().toString(), Settings.class.getClassLoader()));
        var file = workingDirectory.resolve("config/application.properties");
        try {
            if (Files.exists(file)) {
                builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), FILE_ORDINAL));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return builder;
    }

    Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(value -> !value.isBlank());
    }

    boolean has(String name) {
        return text(name).isPresent();
    }

    int port(String name, int normally) {
        var port = text(name).map(value -> number(name, value)).orElse(normally);
        if (port < 1 || port > 65535) {
            throw new Refusal("%s must be a port from 1 to 65535, not %d.".formatted(variable(name), port));
        }
        return port;
    }

    boolean isProduction() {
        return text("quarkus.profile").stream().anyMatch("prod"::equals);
    }

    /** The environment variable that sets a property, for sentences that say what to set. */
    static String variable(String name) {
        return name.toUpperCase(java.util.Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            throw new Refusal("%s must be a number, not \"%s\".".formatted(variable(name), value), notANumber);
        }
    }
}
