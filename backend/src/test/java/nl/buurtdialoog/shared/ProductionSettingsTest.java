package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProductionSettingsTest {

    private static final Map<String, String> FIT = Map.ofEntries(
            Map.entry("quarkus.datasource.jdbc.url", "jdbc:postgresql://database/buurtdialoog"),
            Map.entry("quarkus.oidc.auth-server-url", "https://inloggen.voorbeeld.nl/realms/buurtdialoog"),
            Map.entry("buurtdialoog.link-secret", "Vj2mQ9xTz7LrWk4HnB8cYf3DpGs6EaUu1"),
            Map.entry("quarkus.oidc.credentials.secret", "Zk8wR3nPq5MvXt2JhC7bLf9DyGs4EaUo6"),
            Map.entry("buurtdialoog.partner-keys.secret", "Hn4vT7qLw2XcRz9KbJ6mPd3GyFs8EaUo5"),
            Map.entry("buurtdialoog.accounts.secret", "Tz8nB4vQm2XcRw9KhJ6yPd3GfLs7EaUo1"),
            Map.entry("quarkus.oidc.token-state-manager.encryption-secret", "Qm4xT9zLr7WkVj2HnB8cYf3DpGs6EaUu1"),
            Map.entry("quarkus.datasource.password", "Hn4xT9zLr7WkVj2QmB8cYf3DpGs6EaUu1"),
            Map.entry("quarkus.datasource.jobs.password", "Bc4xT9zLr7WkVj2QmH8nYf3DpGs6EaUu1"),
            Map.entry("quarkus.flyway.password", "Yf4xT9zLr7WkVj2QmH8nBc3DpGs6EaUu1"),
            Map.entry("buurtdialoog.public-url", "https://buurtdialoog.voorbeeld.nl"),
            Map.entry("buurtdialoog.security.contact", "mailto:veilig@buurtdialoog.voorbeeld.nl"),
            Map.entry("buurtdialoog.security.expires", "2027-06-30"),
            Map.entry("buurtdialoog.demonstration", "false"),
            Map.entry("buurtdialoog.erasure-journal", "/var/lib/buurtdialoog/erasures"));

    @Test
    void settings_that_are_fit_are_not_refused() {
        assertThat(new ProductionSettings(setting -> Optional.ofNullable(FIT.get(setting))).refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            quarkus.datasource.jdbc.url,                        -,                                    Set QUARKUS_DATASOURCE_JDBC_URL to the address
            quarkus.datasource.jdbc.url,                        ' ',                                  Set QUARKUS_DATASOURCE_JDBC_URL to the address
            quarkus.oidc.auth-server-url,                       -,                                    Set QUARKUS_OIDC_AUTH_SERVER_URL to the address
            buurtdialoog.erasure-journal,                       -,                                    Set BUURTDIALOOG_ERASURE_JOURNAL to the folder
            buurtdialoog.security.contact,                      -,                                    Set BUURTDIALOOG_SECURITY_CONTACT to where leaks
            buurtdialoog.security.expires,                      ' ',                                  Set BUURTDIALOOG_SECURITY_EXPIRES to the day
            buurtdialoog.link-secret,                           -,                                    Set BUURTDIALOOG_LINK_SECRET to a random secret
            buurtdialoog.link-secret,                           too-short,                            this one has 9
            buurtdialoog.link-secret,                           a-secret-for-tests-only-0123456789abcdef, this one can be guessed
            quarkus.oidc.credentials.secret,                    -,                                    Set QUARKUS_OIDC_CREDENTIALS_SECRET to a random secret
            quarkus.oidc.credentials.secret,                    Buurtdialoog-Buurtdialoog-Buurtdialoog, this one can be guessed
            quarkus.oidc.token-state-manager.encryption-secret, -,                                    Set QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET to
            quarkus.oidc.token-state-manager.encryption-secret, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, this one can be guessed
            quarkus.datasource.password,                        -,                                    Set QUARKUS_DATASOURCE_PASSWORD to a random secret
            quarkus.datasource.password,                        postgres,                             this one has 8
            quarkus.datasource.jobs.password,                   -,                                    Set QUARKUS_DATASOURCE_JOBS_PASSWORD to a random secret
            quarkus.flyway.password,                            -,                                    Set QUARKUS_FLYWAY_PASSWORD to a random secret
            buurtdialoog.webhooks.loopback,                     true,                                 Set BUURTDIALOOG_WEBHOOKS_LOOPBACK to false
            buurtdialoog.demonstration,                         true,                                 Set BUURTDIALOOG_DEMONSTRATION to false
            buurtdialoog.public-url,                            -,                                    Set BUURTDIALOOG_PUBLIC_URL to the address
            buurtdialoog.public-url,                            http://buurtdialoog.voorbeeld.nl,     begins with https://
            buurtdialoog.public-url,                            http://localhost:8080,                begins with https://
            """)
    void one_setting_that_is_not_fit_is_refused_with_what_to_set(String setting, String value, String sentence) {
        var settings = new HashMap<>(FIT);
        settings.put(setting, value);

        assertThat(new ProductionSettings(name -> Optional.ofNullable(settings.get(name))).refusals())
                .singleElement()
                .asString()
                .contains(sentence)
                .endsWith(".");
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        assertThat(new ProductionSettings(name -> Optional.empty()).refusals()).hasSize(14);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            outbox,                         Pw4xT9zLr7WkVj2QmH8nBc3DfGs6EaUu1, begins with https://
            http://sms.voorbeeld.nl/texts,  Pw4xT9zLr7WkVj2QmH8nBc3DfGs6EaUu1, begins with https://
            https://sms.voorbeeld.nl/texts, -,                                 Set BUURTDIALOOG_TEXT_GATEWAY_SECRET to a random
            https://sms.voorbeeld.nl/texts, changeme-changeme-changeme-change, this one can be guessed
            https://sms.voorbeeld.nl/texts, Pw4xT9zLr7WkVj2QmH8nBc3DfGs6EaUu1, -
            """)
    void who_sends_texts_has_a_provider_and_a_secret_that_nobody_guesses(
            String url, @Nullable String secret, @Nullable String refused) {
        var settings = new HashMap<>(FIT);
        settings.put("buurtdialoog.text-gateway.url", url);
        if (secret != null) {
            settings.put("buurtdialoog.text-gateway.secret", secret);
        }

        var refusals = new ProductionSettings(name -> Optional.ofNullable(settings.get(name))).refusals();

        if (refused == null) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals).singleElement().asString().contains(refused).endsWith(".");
        }
    }

    @Test
    void replicas_that_migrate_nothing_need_no_password_of_the_owner() {
        var settings = new HashMap<>(FIT);
        settings.remove("quarkus.flyway.password");
        settings.put("quarkus.flyway.migrate-at-start", "false");

        assertThat(new ProductionSettings(name -> Optional.ofNullable(settings.get(name))).refusals())
                .isEmpty();
    }

    @Test
    void the_production_profile_can_be_tried_on_localhost_when_that_is_said() {
        var settings = new HashMap<>(FIT);
        settings.put("buurtdialoog.public-url", "http://localhost:8080");
        settings.put("buurtdialoog.allow-http-on-localhost", "true");

        assertThat(new ProductionSettings(name -> Optional.ofNullable(settings.get(name))).refusals())
                .isEmpty();
    }
}
