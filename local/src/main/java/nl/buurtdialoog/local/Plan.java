package nl.buurtdialoog.local;

/** Which servers the launcher starts itself: those that nobody configured. */
record Plan(boolean database, boolean keycloak, boolean mail) {
    static final String DATABASE = "quarkus.datasource.jdbc.url";
    static final String KEYCLOAK = "quarkus.oidc.auth-server-url";
    static final String MAIL = "quarkus.mailer.host";

    static Plan of(Settings settings) {
        var database = !settings.has(DATABASE);
        var keycloak = !settings.has(KEYCLOAK);
        if (settings.isProduction() && (database || keycloak)) {
            throw new Refusal(
                    "The production profile does not use the embedded default. Set %s and %s, or leave out QUARKUS_PROFILE=prod."
                            .formatted(Settings.variable(DATABASE), Settings.variable(KEYCLOAK)));
        }
        return new Plan(database, keycloak, (database || keycloak) && !settings.has(MAIL));
    }
}
