package nl.buurtdialoog.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the application is told by its environment. Nothing that somebody configured is overruled, addresses excepted. */
final class Environment {
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Settings settings;

    private Environment(Settings settings) {
        this.settings = settings;
    }

    static Environment of(
            Settings settings, Plan plan, Ports ports, Secrets secrets, Options options, Product product) {
        var environment = new Environment(settings);
        environment.must("quarkus.http.port", ports.application());
        environment.must("quarkus.management.port", ports.management());
        environment.may("buurtdialoog.web-root", product.web());
        if (settings.isProduction()) {
            return environment;
        }
        environment.must("quarkus.http.host", "127.0.0.1");
        environment.must("quarkus.management.host", "127.0.0.1");
        environment.may("quarkus.profile", "local");
        environment.may("buurtdialoog.public-url", ports.publicUrl());
        environment.may("buurtdialoog.link-secret", secrets.get("registration.link"));
        environment.may("quarkus.oidc.token-state-manager.encryption-secret", secrets.get("session.encryption"));
        if (plan.database()) {
            environment.database(ports, secrets, options);
        }
        if (plan.keycloak()) {
            environment.must("quarkus.oidc.auth-server-url", ports.keycloakUrl() + "/realms/buurtdialoog");
            environment.may("quarkus.oidc.client-id", "buurtdialoog-app");
            environment.must("quarkus.oidc.credentials.secret", secrets.get("keycloak.app-client"));
            environment.must("buurtdialoog.accounts.secret", secrets.get("keycloak.admin-client"));
            environment.must("buurtdialoog.partner-keys.secret", secrets.get("keycloak.partners-client"));
        }
        // Text messages stay in the outbox, to be read and answered there.
        environment.may("buurtdialoog.text-gateway.url", "outbox");
        if (plan.mail()) {
            environment.must("quarkus.mailer.host", "127.0.0.1");
            environment.must("quarkus.mailer.port", ports.smtp());
        }
        return environment;
    }

    ProcessBuilder applyTo(ProcessBuilder builder) {
        builder.environment().putAll(values);
        return builder;
    }

    private void database(Ports ports, Secrets secrets, Options options) {
        var url = Database.jdbcUrl(ports.postgres());
        must("quarkus.datasource.jdbc.url", url);
        must("quarkus.datasource.username", "buurtdialoog_app");
        must("quarkus.datasource.password", secrets.get("database.app"));
        must("quarkus.datasource.jobs.jdbc.url", url);
        must("quarkus.datasource.jobs.username", "buurtdialoog_jobs");
        must("quarkus.datasource.jobs.password", secrets.get("database.jobs"));
        must("quarkus.flyway.username", "buurtdialoog_owner");
        must("quarkus.flyway.password", secrets.get("database.owner"));
        may("buurtdialoog.demonstration", true);
        may("buurtdialoog.demonstration-programme", !options.empty());
    }

    private void must(String property, Object value) {
        values.put(Settings.variable(property), value.toString());
    }

    private void may(String property, Object value) {
        if (!settings.has(property)) {
            must(property, value);
        }
    }
}
