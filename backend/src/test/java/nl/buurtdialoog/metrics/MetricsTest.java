package nl.buurtdialoog.metrics;

import static io.restassured.RestAssured.given;
import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Organisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is seen by who runs it. A figure is a few seconds old, and other tests leave rows: a test waits for its own change. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MetricsTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-");

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    private final Organisation organisation = Given.anOrganisation();

    @AfterEach
    void nothing_of_it_stays() {
        Given.asOwner("""
                delete from message where organisation_id = '%1$s' and channel <> 'LETTER';
                delete from scheduled_tasks where task_instance like '%1$s%%';
                update organisation set sandbox = false where id = '%1$s'""".formatted(organisation.id));
    }

    @Test
    void seats_and_who_waits_for_them_are_counted_over_all_dialogues_to_come() {
        var sample = Sample.of(organisation.id, "PUBLISHED");
        seats(sample, 0, 0, 0);
        waitForANewQuestion();
        assertThat(value("buurtdialoog_dialogues_open")).isPositive();
        var taken = value("buurtdialoog_seats", "state=\"taken\"");
        var held = value("buurtdialoog_seats", "state=\"held\"");
        var free = value("buurtdialoog_seats", "state=\"free\"");
        var waiting = value("buurtdialoog_queue_parties");

        seats(sample, 1000, 200, 30);

        Eventually.is(() -> value("buurtdialoog_seats", "state=\"taken\"") == taken + 1000);
        assertThat(value("buurtdialoog_seats", "state=\"held\"")).isEqualTo(held + 200);
        assertThat(value("buurtdialoog_seats", "state=\"free\"")).isEqualTo(free - 1200);
        assertThat(value("buurtdialoog_queue_parties")).isEqualTo(waiting + 30);
    }

    @Test
    void what_partners_practise_with_is_no_figure() {
        waitForANewQuestion();
        var dialogues = value("buurtdialoog_dialogues_open");
        Given.asOwner("update organisation set sandbox = true where id = '%s'".formatted(organisation.id));
        Sample.of(organisation.id, "PUBLISHED");

        waitForANewQuestion();

        assertThat(value("buurtdialoog_dialogues_open")).isEqualTo(dialogues);
    }

    @Test
    void a_message_that_stays_is_counted_and_its_age_is_told() {
        waitForANewQuestion();
        var emails = value("buurtdialoog_messages_waiting", "channel=\"email\"");
        var letters = value("buurtdialoog_messages_waiting", "channel=\"letter\"");
        var failed = value("buurtdialoog_messages_failed");

        message("QUEUED", "EMAIL", Instant.now().minus(70, HOURS));
        message("QUEUED", "LETTER", Instant.now().minus(90, HOURS));
        message("FAILED", "EMAIL", Instant.now().minus(90, HOURS));

        Eventually.is(() -> value("buurtdialoog_messages_waiting", "channel=\"email\"") == emails + 1);
        assertThat(value("buurtdialoog_messages_waiting", "channel=\"letter\"")).isEqualTo(letters + 1);
        assertThat(value("buurtdialoog_messages_failed")).isEqualTo(failed + 1);
        assertThat(value("buurtdialoog_messages_oldest_age_seconds")).isCloseTo(70 * 3600.0, within(60.0));
    }

    @Test
    void a_task_that_fails_is_counted_by_its_name() {
        var before = value("buurtdialoog_task_runs_seconds_count", "task=\"send-message\"", "result=\"failed\"");

        Given.asOwner("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " values ('send-message', '%s/no-id', now(), false, 1)".formatted(organisation.id));

        Eventually.is(() ->
                value("buurtdialoog_task_runs_seconds_count", "task=\"send-message\"", "result=\"failed\"") > before);
    }

    @Test
    void a_job_tells_when_a_round_last_went_well_and_how_many_failed_since() {
        var began = Instant.now().minus(26, HOURS);
        assertThat(value("buurtdialoog_job_interval_seconds", "task=\"forget-interests\""))
                .isEqualTo(24 * 3600);

        Given.asOwner("update scheduled_tasks set last_success = '%s', consecutive_failures = 3, execution_time = '%s'"
                        .formatted(began, Instant.now().plus(1, HOURS))
                + " where task_name = 'forget-interests' and not picked");

        Eventually.is(() -> value("buurtdialoog_job_failures_in_a_row", "task=\"forget-interests\"") == 3);
        assertThat(value("buurtdialoog_job_last_success_timestamp_seconds", "task=\"forget-interests\""))
                .isCloseTo(began.getEpochSecond(), within(1.0));
        Given.asOwner("update scheduled_tasks set consecutive_failures = 0 where task_name = 'forget-interests'");
    }

    /** Of a task that no replica knows, because any other is picked within a second. */
    @Test
    void what_is_due_and_picked_by_nobody_is_late() {
        Given.asOwner("insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                + " values ('of-another-version', '%s', now() - interval '1 hour', false, 1)"
                        .formatted(organisation.id));

        assertThat(Schema.strings("select round(value) from figures(now()) where name = 'task-late'"
                        + " and of = 'of-another-version'"))
                .singleElement()
                .satisfies(late -> assertThat(Double.parseDouble(late)).isGreaterThanOrEqualTo(3600));
        assertThat(value("buurtdialoog_task_late_seconds", "task=\"end-offers\""))
                .isLessThan(3600);
    }

    @Test
    void requests_are_counted_by_how_they_end_and_never_by_their_address() {
        var secret = "/u/AbCdEf";
        var found = value("buurtdialoog_requests_seconds_count", "kind=\"api\"", "outcome=\"2xx\"");
        var missing = value("buurtdialoog_requests_seconds_count", "kind=\"api\"", "outcome=\"4xx\"");
        var pages = value("buurtdialoog_requests_seconds_count", "kind=\"page\"", "outcome=\"2xx\"");

        given().get("/api/v1/dialogues").then().statusCode(200);
        given().get("/api/v1/dialogues/" + UUID.randomUUID()).then().statusCode(404);
        given().get(secret).then().statusCode(200);

        Eventually.is(
                () -> value("buurtdialoog_requests_seconds_count", "kind=\"api\"", "outcome=\"4xx\"") >= missing + 1);
        assertThat(value("buurtdialoog_requests_seconds_count", "kind=\"api\"", "outcome=\"2xx\""))
                .isGreaterThanOrEqualTo(found + 1);
        assertThat(value("buurtdialoog_requests_seconds_count", "kind=\"page\"", "outcome=\"2xx\""))
                .isGreaterThanOrEqualTo(pages + 1);
        assertThat(Scrape.of(metrics).text()).doesNotContain("AbCdEf", organisation.name);
        assertThat(ID.matcher(Scrape.of(metrics).text()).find()).isFalse();
    }

    /** Until the figures are of after this moment: a letter of ours is among them, which stays, so that there are only more. */
    private void waitForANewQuestion() {
        var letters = value("buurtdialoog_messages_waiting", "channel=\"letter\"");
        message("QUEUED", "LETTER", Instant.now());
        Eventually.is(() -> value("buurtdialoog_messages_waiting", "channel=\"letter\"") > letters);
    }

    private void seats(Sample sample, int taken, int held, int waiting) {
        Given.asOwner(
                "update dialogue_seats set seats = 5000, seats_taken = %d, seats_held = %d, waiting = %d where dialogue_id = '%s'"
                        .formatted(taken, held, waiting, sample.dialogue));
    }

    private void message(String status, String channel, Instant since) {
        Given.asOwner("insert into message (id, organisation_id, template, about_id, status, channel, created_at)"
                + " values (gen_random_uuid(), '%s', 'REGISTRATION_LINK', gen_random_uuid(), '%s', '%s', '%s')"
                        .formatted(organisation.id, status, channel, since));
    }

    private double value(String name, String... labels) {
        return Scrape.of(metrics).value(name, labels);
    }
}
