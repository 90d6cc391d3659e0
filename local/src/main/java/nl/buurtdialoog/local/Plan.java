package nl.buurtdialoog.local;

import java.util.List;
import java.util.stream.Stream;

/** Which servers the launcher starts itself: those that nobody configured. */
record Plan(boolean database, boolean keycloak, boolean mail) {
    static final String DATABASE = "quarkus.datasource.jdbc.url";
    static final String KEYCLOAK = "quarkus.oidc.auth-server-url";
    static final String MAIL = "quarkus.mailer.host";

    private static final List<String> WITH_DATABASE =
            List.of("quarkus.datasource.password", "quarkus.datasource.jobs.password", "quarkus.flyway.password");
    private static final List<String> WITH_KEYCLOAK = List.of("quarkus.oidc.credentials.secret");

    static Plan of(Settings settings) {
        var database = !settings.has(DATABASE);
        var keycloak = !settings.has(KEYCLOAK);
        if (settings.isProduction() && (database || keycloak)) {
            throw new Refusal(
                    "The production profile does not use the embedded default. Set %s and %s, or leave out QUARKUS_PROFILE=prod."
                            .formatted(Settings.variable(DATABASE), Settings.variable(KEYCLOAK)));
        }
        var plan = new Plan(database, keycloak, (database || keycloak) && !settings.has(MAIL));
        if (!settings.isProduction()) {
            plan.askForWhatGoesWith(settings);
        }
        return plan;
    }

    /** Before anything starts. In production the application itself asks, for more than this. */
    private void askForWhatGoesWith(Settings settings) {
        var missing = Stream.concat(
                        database ? Stream.empty() : WITH_DATABASE.stream(),
                        keycloak ? Stream.empty() : WITH_KEYCLOAK.stream())
                .filter(name -> !settings.has(name))
                .map(Settings::variable)
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("A server of your own needs more settings: %s. docs/operations.md says what they are."
                    .formatted(String.join(", ", missing)));
        }
    }
}
