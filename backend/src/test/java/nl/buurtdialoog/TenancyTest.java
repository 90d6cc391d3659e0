package nl.buurtdialoog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database shows and takes, whatever a query forgot to say. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TenancyTest {

    @Inject
    Session entities;

    @Inject
    AgroalDataSource pool;

    private Sample own;
    private Sample other;

    @BeforeEach
    void two_organisations_with_one_row_of_everything() {
        own = Sample.of(Given.anOrganisation().id, "DRAFT");
        other = Sample.of(Given.anOrganisation().id, "DRAFT");
        Given.aCoordinator(own.organisation);
        Given.aCoordinator(other.organisation);
        Given.aClient(other.organisation, "dialogues:read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "participant",
                "registration",
                "registration_person",
                "consent",
                "message",
                "seat_hold",
                "partner_registration",
                "partner_use",
                "partner_count",
                "webhook",
                "webhook_delivery",
                "withdrawn_dialogue",
                "own_words",
                "interest",
                "interest_told",
                "table_offer",
                "conversation",
                "table_guest",
                "audit_entry",
                "membership",
                "partner_client",
                "account",
                "dialogue"
            })
    void without_an_organisation_there_is_nothing_to_see(String table) {
        assertThat(inANewRequest(() -> count(table, ""))).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "participant",
                "registration",
                "registration_person",
                "consent",
                "message",
                "seat_hold",
                "partner_registration",
                "partner_use",
                "partner_count",
                "webhook",
                "webhook_delivery",
                "withdrawn_dialogue",
                "own_words",
                "interest",
                "interest_told",
                "table_offer",
                "conversation",
                "table_guest",
                "audit_entry",
                "membership"
            })
    void an_organisation_sees_its_own_rows_and_no_others(String table) {
        assertThat(Given.within(own.organisation, () -> count(table, ""))).isPositive();
        assertThat(Given.within(
                        own.organisation,
                        () -> count(table, "where organisation_id = '%s'".formatted(other.organisation))))
                .isZero();
    }

    @Test
    void a_draft_of_another_organisation_is_not_seen() {
        assertThat(Given.within(own.organisation, () -> count("dialogue", ofOther())))
                .isZero();
        assertThat(Given.within(own.organisation, () -> count("dialogue", "where id = '%s'".formatted(own.dialogue))))
                .isOne();
    }

    @Test
    void a_connection_that_was_used_before_shows_nothing_of_before() {
        for (int i = 0; i < 50; i++) {
            assertThat(Given.within(own.organisation, () -> count("participant", "")))
                    .isEqualTo(2);
            assertThat(inANewRequest(() -> count("participant", ""))).isZero();
        }
    }

    @Test
    void a_connection_taken_outside_hibernate_shows_nothing_either() {
        assertThat(Given.within(own.organisation, () -> count("participant", "")))
                .isEqualTo(2);

        assertThat(inANewRequest(() -> {
                    try (var connection = pool.getConnection();
                            var rows = connection.createStatement().executeQuery("select count(*) from participant")) {
                        rows.next();
                        return rows.getLong(1);
                    }
                }))
                .isZero();
    }

    @Test
    void nothing_is_written_for_another_organisation() {
        assertThatThrownBy(() -> Given.within(
                        own.organisation,
                        () -> execute(
                                "insert into theme (id, organisation_id, name, questions) values ('%s', '%s', 'x', '[]')"
                                        .formatted(UUID.randomUUID(), other.organisation))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_row_is_not_given_to_another_organisation() {
        assertThatThrownBy(() -> Given.within(
                        own.organisation,
                        () -> execute("update theme set organisation_id = '%s' where id = '%s'"
                                .formatted(other.organisation, own.theme))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void what_the_public_reads_another_organisation_does_not_change() {
        var changed = Given.within(
                own.organisation,
                () -> execute("update venue set name = 'x' where id = '%s'".formatted(other.venue))
                        + execute("delete from campaign where id = '%s'".formatted(other.campaign)));

        assertThat(changed).isZero();
    }

    @Test
    void a_row_does_not_point_to_a_row_of_another_organisation() {
        assertThatThrownBy(() -> Given.asOwner(
                        "update dialogue set venue_id = '%s' where id = '%s'".formatted(other.venue, own.dialogue)))
                .hasStackTraceContaining("foreign key");
    }

    /** The test itself is one request, which remembers the organisation that it entered. */
    private static long inANewRequest(Callable<Long> work) {
        try (var requests = Executors.newSingleThreadExecutor()) {
            return requests.submit(() -> {
                        var request = Arc.container().requestContext();
                        request.activate();
                        try {
                            return QuarkusTransaction.requiringNew().call(work);
                        } finally {
                            request.terminate();
                        }
                    })
                    .get(20, SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String ofOther() {
        return "where id = '%s'".formatted(other.dialogue);
    }

    private long count(String table, String where) {
        return entities.createNativeQuery("select count(*) from %s %s".formatted(table, where), Long.class)
                .getSingleResult();
    }

    private int execute(String sql) {
        return entities.createNativeMutationQuery(sql).executeUpdate();
    }
}
