package nl.buurtdialoog.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTest {
    private static final String DATABASE = "quarkus.datasource.jdbc.url=jdbc:postgresql://db/buurtdialoog\n";
    private static final String KEYCLOAK =
            "quarkus.oidc.auth-server-url=https://inloggen.example/realms/buurtdialoog\n";

    /** What goes with them; nobody looks at it when neither is configured. */
    private static final String SECRETS = """
            quarkus.datasource.password=x
            quarkus.datasource.jobs.password=x
            quarkus.flyway.password=x
            quarkus.oidc.credentials.secret=x
            """;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("quarkus.datasource.jdbc.url");
        System.clearProperty("quarkus.profile");
    }

    @Test
    void nothing_configured_starts_everything() {
        assertThat(plan()).isEqualTo(new Plan(true, true, true));
    }

    @Test
    void a_database_in_the_configuration_file_is_used() throws IOException {
        configure(DATABASE);
        assertThat(plan()).isEqualTo(new Plan(false, true, true));
    }

    @Test
    void a_database_in_a_dot_env_file_is_used() throws IOException {
        configure("");
        Files.writeString(folder.resolve(".env"), "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://db/buurtdialoog\n");
        assertThat(plan()).isEqualTo(new Plan(false, true, true));
    }

    @Test
    void a_database_in_a_system_property_is_used() throws IOException {
        configure("");
        System.setProperty("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/buurtdialoog");
        assertThat(plan().database()).isFalse();
    }

    @Test
    void a_setting_of_another_profile_does_not_count() throws IOException {
        configure("%prod." + DATABASE);
        assertThat(plan().database()).isTrue();
    }

    @Test
    void both_configured_starts_no_server() throws IOException {
        configure(DATABASE + KEYCLOAK);
        assertThat(plan()).isEqualTo(new Plan(false, false, false));
    }

    @Test
    void a_server_of_ones_own_is_refused_with_what_else_to_set() throws IOException {
        Files.writeString(folder.resolve(".env"), "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://db/buurtdialoog\n");
        assertThatThrownBy(this::plan)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "QUARKUS_DATASOURCE_PASSWORD, QUARKUS_DATASOURCE_JOBS_PASSWORD, QUARKUS_FLYWAY_PASSWORD")
                .hasMessageNotContaining("OIDC");

        Files.writeString(folder.resolve(".env"), "QUARKUS_OIDC_AUTH_SERVER_URL=https://inloggen.example/realms/x\n");
        assertThatThrownBy(this::plan)
                .hasMessageContaining("QUARKUS_OIDC_CREDENTIALS_SECRET")
                .hasMessageNotContaining("DATASOURCE");
    }

    @Test
    void production_without_a_database_is_refused_with_what_to_set() {
        System.setProperty("quarkus.profile", "prod");
        assertThatThrownBy(this::plan)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL")
                .hasMessageContaining("QUARKUS_OIDC_AUTH_SERVER_URL");
    }

    @Test
    void production_with_both_is_not_refused() throws IOException {
        System.setProperty("quarkus.profile", "prod");
        configure("%prod." + DATABASE + KEYCLOAK);
        assertThat(plan()).isEqualTo(new Plan(false, false, false));
    }

    @Test
    void a_port_that_is_no_port_is_refused_by_the_name_of_its_variable() throws IOException {
        configure("buurtdialoog.keycloak-port=eight\n");
        assertThatThrownBy(() -> Ports.of(Settings.read(folder), false))
                .hasMessageContaining("BUURTDIALOOG_KEYCLOAK_PORT");
    }

    private Plan plan() {
        return Plan.of(Settings.read(folder));
    }

    private void configure(String properties) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/application.properties"), properties + SECRETS);
    }
}
