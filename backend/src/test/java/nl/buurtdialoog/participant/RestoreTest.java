package nl.buurtdialoog.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import nl.buurtdialoog.Backup;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Sample;
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
    void nobody_else_of_a_backup_is_erased() {
        var backup = Backup.of(coordinator.organisationId);

        backup.restore();

        assertThat(erasures.repeat()).isZero();
        assertThat(WholeDatabase.text()).contains(sample.participant.toString());
    }
}
