package nl.buurtdialoog.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.buurtdialoog.Backup;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.WholeDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoreTest {

    @Inject
    ErasuresRepeated erasures;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Sample sample = Sample.of(coordinator.organisationId, "PUBLISHED");

    @Test
    void who_was_erased_and_comes_back_with_a_backup_is_erased_again() {
        var backup = Backup.of(coordinator.organisationId);
        coordinator.does("/participants/" + sample.participant + "/erasure").statusCode(200);
        assertThat(erasures.repeat()).isZero();

        backup.restore();
        assertThat(WholeDatabase.text()).contains(sample.participant.toString(), sample.registration.toString());

        assertThat(erasures.repeat()).isOne();
        assertThat(WholeDatabase.textWithout("audit_entry")).doesNotContain(sample.participant.toString());
        assertThat(erasures.repeat()).isZero();
    }

    @Test
    void who_was_known_twice_is_erased_by_both_ids_from_a_backup_of_before_the_two_were_one() {
        var backup = Backup.of(coordinator.organisationId);
        coordinator
                .posts("/participants/" + sample.other + "/merges", Map.of("otherId", sample.participant))
                .statusCode(200);
        coordinator.does("/participants/" + sample.other + "/erasure").statusCode(200);

        backup.restore();

        assertThat(erasures.repeat()).isEqualTo(2);
        assertThat(WholeDatabase.textWithout("audit_entry"))
                .doesNotContain(sample.participant.toString(), sample.other.toString());
    }

    @Test
    void two_replicas_that_start_at_once_erase_together_who_came_back()
            throws InterruptedException, ExecutionException {
        var backup = Backup.of(coordinator.organisationId);
        coordinator.does("/participants/" + sample.participant + "/erasure").statusCode(200);
        backup.restore();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var erased = new ArrayList<Future<Integer>>();
            // Both have seen that the person is back before either may erase them.
            Given.withOwner(statement -> {
                sql(statement, "begin");
                sql(statement, "select from participant where id = '%s' for update".formatted(sample.participant));
                erased.add(threads.submit(erasures::repeat));
                erased.add(threads.submit(erasures::repeat));
                Eventually.is(() -> Schema.strings("select count(*)::text from pg_locks where not granted")
                        .equals(List.of("2")));
                sql(statement, "rollback");
            });

            assertThat(erased.get(0).get() + erased.get(1).get()).isOne();
        }
        assertThat(WholeDatabase.textWithout("audit_entry")).doesNotContain(sample.participant.toString());
    }

    private static void sql(Statement statement, String sql) {
        try {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    @Test
    void nobody_else_of_a_backup_is_erased() {
        var backup = Backup.of(coordinator.organisationId);

        backup.restore();

        assertThat(erasures.repeat()).isZero();
        assertThat(WholeDatabase.text()).contains(sample.participant.toString());
    }
}
