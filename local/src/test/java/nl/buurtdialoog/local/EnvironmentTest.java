package nl.buurtdialoog.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
    private static final String ACCOUNTS = "BUURTDIALOOG_DEMONSTRATION";
    private static final String PROGRAMME = "BUURTDIALOOG_DEMONSTRATION_PROGRAMME";

    @TempDir
    Path folder;

    @Test
    void a_first_start_brings_accounts_and_a_programme() throws IOException {
        assertThat(environment(List.of())).containsEntry(ACCOUNTS, "true").containsEntry(PROGRAMME, "true");
    }

    @Test
    void an_empty_start_still_lets_somebody_sign_in() throws IOException {
        assertThat(environment(List.of("--empty")))
                .containsEntry(ACCOUNTS, "true")
                .containsEntry(PROGRAMME, "false");
    }

    @Test
    void it_listens_to_this_machine_only() throws IOException {
        assertThat(environment(List.of()))
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
    }

    private Map<String, String> environment(List<String> arguments) throws IOException {
        var settings = Settings.read(folder);
        var builder = new ProcessBuilder();
        builder.environment().clear();
        Environment.of(
                        settings,
                        new Plan(true, true, true),
                        Ports.of(settings, false),
                        Secrets.of(folder.resolve("secrets.properties")),
                        Options.parse(arguments),
                        new Product(folder))
                .applyTo(builder);
        return builder.environment();
    }
}
