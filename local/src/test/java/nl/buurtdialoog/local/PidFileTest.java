package nl.buurtdialoog.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path data;

    @Test
    void a_process_that_names_our_folder_is_ours() throws IOException, InterruptedException {
        var child = sleeper(data.toString());
        try {
            assertThat(pidFile(child.pid()).running()).map(ProcessHandle::pid).contains(child.pid());
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_process_that_got_an_old_number_of_ours_is_left_alone() throws IOException, InterruptedException {
        var stranger = sleeper("/somewhere/else");
        try {
            assertThat(pidFile(stranger.pid()).running()).isEmpty();
        } finally {
            stranger.destroyForcibly().waitFor();
        }
    }

    @Test
    void a_process_that_has_ended_is_not_running() throws IOException, InterruptedException {
        var child = sleeper(data.toString());
        var pidFile = pidFile(child.pid());
        child.destroyForcibly().waitFor();
        assertThat(pidFile.running()).isEmpty();
    }

    @Test
    void a_file_that_is_missing_or_spoilt_means_nobody() throws IOException {
        var pidFile = new PidFile(data.resolve("none.pid"), data);
        assertThat(pidFile.running()).isEmpty();
        Files.writeString(pidFile.file(), "spoilt");
        assertThat(pidFile.running()).isEmpty();
    }

    @Test
    void an_orphan_is_stopped_together_with_what_it_started() throws IOException, InterruptedException {
        var child = new ProcessBuilder("sh", "-c", "sleep 60 & wait").start();
        while (child.descendants().findAny().isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        var grandchildren = child.descendants().toList();
        Orphans.stop(child.toHandle());
        assertThat(child.isAlive()).isFalse();
        assertThat(grandchildren).noneMatch(ProcessHandle::isAlive);
    }

    private PidFile pidFile(long pid) throws IOException {
        var pidFile = new PidFile(data.resolve("child.pid"), data);
        pidFile.write(pid);
        return pidFile;
    }

    private static Process sleeper(String argument) throws IOException {
        return new ProcessBuilder(List.of("sh", "-c", "sleep 60; true", argument)).start();
    }
}
