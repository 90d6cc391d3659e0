package nl.buurtdialoog.shared;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must be set before the application may serve people for real. Each refusal is one sentence that says what to set,
 * so that a start that is refused tells everything that is missing at once.
 */
public final class ProductionSettings {

    private static final int SHORTEST_SECRET = 32;
    private static final int FEWEST_CHARACTERS = 8;

    /** Parts of secrets that stand in examples, tests and demonstrations. */
    private static final Set<String> KNOWN =
            Set.of("buurtdialoog", "secret", "password", "wachtwoord", "changeme", "change-me", "default", "for-tests");

    private static final Map<String, String> SECRETS = Map.of(
            "buurtdialoog.link-secret", "registration links",
            "quarkus.oidc.credentials.secret", "the client in Keycloak",
            "buurtdialoog.partner-keys.secret", "the client in Keycloak that makes keys of partners",
            "buurtdialoog.accounts.secret", "the client in Keycloak that makes accounts of members",
            "quarkus.oidc.token-state-manager.encryption-secret", "sessions",
            "quarkus.datasource.password", "the database role of the application",
            "quarkus.datasource.jobs.password", "the database role of the jobs",
            "quarkus.flyway.password", "the database role of the migrations");

    private static final Map<String, String> ADDRESSES = Map.of(
            "quarkus.datasource.jdbc.url", "the address of the PostgreSQL database",
            "quarkus.oidc.auth-server-url", "the address of the realm in Keycloak",
            "buurtdialoog.erasure-journal", "the folder, outside the database, that remembers who was erased",
            "buurtdialoog.security.contact", "where leaks are reported, such as mailto:veilig@voorbeeld.nl",
            "buurtdialoog.security.expires", "the day until which somebody reads those reports, such as 2027-06-30");

    private final Function<String, Optional<String>> settings;

    public ProductionSettings(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /** Why the application may not start with these settings; empty when it may. */
    public List<String> refusals() {
        return Stream.of(addresses(), secrets(), textGateway(), demonstration(), webhooks(), publicUrl())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> addresses() {
        return ADDRESSES.entrySet().stream()
                .filter(address -> value(address.getKey()).isEmpty())
                .map(address -> "Set %s to %s.".formatted(variable(address.getKey()), address.getValue()))
                .sorted()
                .toList();
    }

    private List<String> secrets() {
        return SECRETS.entrySet().stream()
                .flatMap(secret -> lack(secret.getKey(), secret.getValue()).stream())
                .sorted()
                .toList();
    }

    /** Without a provider no text leaves, which is fit; with one its secret keeps others from answering for people. */
    private List<String> textGateway() {
        var url = value("buurtdialoog.text-gateway.url");
        if (url.isEmpty()) {
            return List.of();
        }
        if (!url.get().startsWith("https://")) {
            return List.of("Set BUURTDIALOOG_TEXT_GATEWAY_URL to an address of a provider that begins with https://,"
                    + " or leave it out.");
        }
        return lack("buurtdialoog.text-gateway.secret", "the provider of text messages").stream()
                .toList();
    }

    private Optional<String> lack(String name, String use) {
        return value(name)
                .map(secret -> weakness(name, secret))
                .orElseGet(() -> Optional.of("Set %s to a random secret for %s of at least %d characters."
                        .formatted(variable(name), use, SHORTEST_SECRET)));
    }

    private static Optional<String> weakness(String name, String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            return Optional.of("Set %s to a secret of at least %d characters: this one has %d."
                    .formatted(variable(name), SHORTEST_SECRET, secret.length()));
        }
        var plain = secret.toLowerCase(Locale.ROOT);
        var guessable = KNOWN.stream().anyMatch(plain::contains)
                || plain.chars().distinct().count() < FEWEST_CHARACTERS;
        return guessable
                ? Optional.of("Set %s to a random secret: this one can be guessed.".formatted(variable(name)))
                : Optional.empty();
    }

    private List<String> demonstration() {
        return value("buurtdialoog.demonstration").filter(Boolean::parseBoolean).isPresent()
                ? List.of("Set BUURTDIALOOG_DEMONSTRATION to false: demonstration data has no place among real people.")
                : List.of();
    }

    private List<String> webhooks() {
        return value("buurtdialoog.webhooks.loopback")
                        .filter(Boolean::parseBoolean)
                        .isPresent()
                ? List.of("Set BUURTDIALOOG_WEBHOOKS_LOOPBACK to false: partners must not reach into this machine.")
                : List.of();
    }

    private List<String> publicUrl() {
        var url = value("buurtdialoog.public-url").map(URI::create);
        if (url.isPresent() && ("https".equals(url.get().getScheme()) || isAllowedHere(url.get()))) {
            return List.of();
        }
        return List.of("Set BUURTDIALOOG_PUBLIC_URL to the address that people use, which begins with https://.");
    }

    /** To try the production profile on one's own machine. */
    private boolean isAllowedHere(URI url) {
        return "localhost".equals(url.getHost())
                && value("buurtdialoog.allow-http-on-localhost")
                        .filter(Boolean::parseBoolean)
                        .isPresent();
    }

    private Optional<String> value(String name) {
        return settings.apply(name).filter(value -> !value.isBlank());
    }

    /** The environment variable that sets a property. */
    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
