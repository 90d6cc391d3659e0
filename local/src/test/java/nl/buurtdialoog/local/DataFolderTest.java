package nl.buurtdialoog.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_with_other_things_is_never_taken_for_ours() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "mine");
        assertThatThrownBy(() -> new DataFolder(folder).create()).isInstanceOf(Refusal.class);
    }

    @Test
    void a_reset_leaves_nothing_but_can_be_used_again() throws IOException {
        var data = new DataFolder(folder.resolve("data"));
        data.create();
        Files.writeString(data.mail().resolve("1.eml"), "mail");
        try (var lock = data.lock()) {
            assertThat(lock).isNotNull();
            Reset.ask(data, true);
        }
        assertThat(data.mail()).isEmptyDirectory();
    }

    @Test
    void secrets_are_made_once_and_are_for_their_owner_only() throws IOException {
        var file = folder.resolve("secrets.properties");
        var first = Secrets.of(file).get("registration.link");
        assertThat(Secrets.of(file).get("registration.link")).isEqualTo(first).hasSizeGreaterThan(40);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
}
