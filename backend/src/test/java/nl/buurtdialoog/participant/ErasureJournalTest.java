package nl.buurtdialoog.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.participant.ErasureJournal.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureJournalTest {

    private final ErasureJournal journal = new ErasureJournal();
    private final Entry first = anEntry("2026-12-31T23:00:00Z");
    private final Entry second = anEntry("2027-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void in_a_folder_that_is_not_there_yet() {
        journal.folder = folder.resolve("erasures");
    }

    @Test
    void what_is_written_is_read_again_over_the_years() {
        assertThat(journal.read()).isEmpty();

        journal.write(first);
        journal.write(second);

        assertThat(journal.read()).containsExactly(first, second);
    }

    @Test
    void a_line_holds_a_moment_and_two_ids_and_nothing_else() throws IOException {
        journal.write(first);

        assertThat(Files.readString(journal.folder.resolve("erasures-2026.journal"))
                        .strip())
                .isEqualTo("2026-12-31T23:00:00Z %s %s".formatted(first.organisationId(), first.participantId()));
    }

    @Test
    void a_line_that_a_crash_left_unfinished_costs_no_other() throws IOException {
        journal.write(second);
        Files.writeString(
                journal.folder.resolve("erasures-2027.journal"), "2027-01-02T00:0", StandardOpenOption.APPEND);
        var third = anEntry("2027-01-03T00:00:00Z");

        journal.write(third);

        assertThat(journal.read()).containsExactly(second, third);
    }

    private static Entry anEntry(String at) {
        return new Entry(Instant.parse(at), UUID.randomUUID(), UUID.randomUUID());
    }
}
