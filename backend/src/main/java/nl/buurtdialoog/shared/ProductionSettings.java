package nl.buurtdialoog.shared;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Setting.Need;

/**
 * What must be set before the application may serve people for real. Each refusal is one sentence that says what to set,
 * so that a start that is refused tells everything that is missing at once.
 */
public final class ProductionSettings {

    private static final int SHORTEST_SECRET = 32;
    private static final int FEWEST_CHARACTERS = 8;

    private static final String PUBLIC_URL = "buurtdialoog.public-url";

    /** Parts of secrets that stand in examples, tests and demonstrations. */
    private static final Set<String> KNOWN =
            Set.of("buurtdialoog", "secret", "password", "wachtwoord", "changeme", "change-me", "default", "for-tests");

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
        return of(Need.ALWAYS)
                .filter(setting -> !setting.name().equals(PUBLIC_URL))
                .filter(setting -> value(setting.name()).isEmpty())
                .map(setting -> "Set %s to %s.".formatted(setting.variable(), setting.meaning()))
                .sorted()
                .toList();
    }

    /** Who has migrations run by a job of their own keeps the owner's password from the replicas. */
    private List<String> secrets() {
        var migrates = value("quarkus.flyway.migrate-at-start")
                .map(Boolean::parseBoolean)
                .orElse(true);
        return Stream.concat(of(Need.SECRET), migrates ? of(Need.SECRET_OF_MIGRATIONS) : Stream.of())
                .flatMap(secret -> lack(secret).stream())
                .sorted()
                .toList();
    }

    private static Stream<Setting> of(Need need) {
        return Setting.ALL.stream().filter(setting -> setting.need() == need);
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
        return lack(new Setting("buurtdialoog.text-gateway.secret", Need.SECRET, "the provider of text messages"))
                .stream()
                .toList();
    }

    private Optional<String> lack(Setting setting) {
        return value(setting.name())
                .map(secret -> weakness(setting.variable(), secret))
                .orElseGet(() -> Optional.of("Set %s to a random secret for %s of at least %d characters."
                        .formatted(setting.variable(), setting.meaning(), SHORTEST_SECRET)));
    }

    private static Optional<String> weakness(String variable, String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            return Optional.of("Set %s to a secret of at least %d characters: this one has %d."
                    .formatted(variable, SHORTEST_SECRET, secret.length()));
        }
        var plain = secret.toLowerCase(Locale.ROOT);
        var guessable = KNOWN.stream().anyMatch(plain::contains)
                || plain.chars().distinct().count() < FEWEST_CHARACTERS;
        return guessable
                ? Optional.of("Set %s to a random secret: this one can be guessed.".formatted(variable))
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
        var url = value(PUBLIC_URL).map(URI::create);
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
}
