package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.buurtdialoog.TestDatabase;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class IdempotencyTest {

    record Receipt(String text, int number) {}

    @Inject
    Idempotency idempotency;

    @Inject
    MovableClock clock;

    final AtomicInteger worked = new AtomicInteger();
    final String key = UUID.randomUUID().toString();

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void the_same_key_and_body_get_the_same_answer_and_work_once() {
        var first = ask("partner", key, "a seat");
        var second = ask("partner", key, "a seat");

        assertThat(worked).hasValue(1);
        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getEntity()).isEqualTo(first.getEntity());
        assertThat(second.getHeaderString("Location")).isEqualTo("/api/v1/receipts/1");
        assertThat(second.getHeaderString("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.getHeaderString("Idempotent-Replayed")).isNull();
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        ask("partner", key, "a seat");

        assertThatThrownBy(() -> ask("partner", key, "another seat")).hasMessage("idempotency-key-reused");
    }

    @Test
    void two_clients_never_meet_in_a_key() {
        ask("partner", key, "a seat");
        ask("another-partner", key, "a seat");

        assertThat(worked).hasValue(2);
    }

    @Test
    void two_neighbours_never_meet_in_a_key() {
        ask(null, key, "Anna");
        ask(null, key, "Bilal");
        ask(null, key, "Anna");

        assertThat(worked).hasValue(2);
    }

    @Test
    void a_client_has_to_send_a_key_and_the_public_has_not() {
        assertThatThrownBy(() -> ask("partner", null, "a seat")).hasMessage("idempotency-key-missing");

        ask(null, null, "a seat");
        ask(null, null, "a seat");
        assertThat(worked).hasValue(2);
    }

    @Test
    void a_key_with_spaces_or_of_300_characters_is_none() {
        assertThatThrownBy(() -> ask("partner", "two words", "a seat")).hasMessage("invalid");
        assertThatThrownBy(() -> ask("partner", "k".repeat(300), "a seat")).hasMessage("invalid");
    }

    @Test
    void a_request_that_failed_leaves_its_key_free() {
        assertThatThrownBy(() -> idempotency.once(request("partner", key, "a seat"), Receipt.class, () -> {
                    throw Problem.of(ProblemType.REGISTRATION_CLOSED);
                }))
                .hasMessage("registration-closed");

        assertThat(ask("partner", key, "a seat").getHeaderString("Idempotent-Replayed"))
                .isNull();
        assertThat(worked).hasValue(1);
    }

    @Test
    void of_twenty_that_come_at_once_with_one_key_one_works() throws Exception {
        Callable<RestResponse<Receipt>> asking = () -> ask("partner", key, "a seat");
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> asking).limit(20).toList())) {
                assertThat(answer.get().getEntity()).isEqualTo(new Receipt("a seat", 1));
            }
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void a_key_that_is_under_way_for_long_is_told_to_come_back() throws Exception {
        var started = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var slow = threads.submit(() -> idempotency.once(request("partner", key, "a seat"), Receipt.class, () -> {
                started.countDown();
                awaitQuietly(mayEnd);
                return made("a seat");
            }));
            started.await();
            assertThatThrownBy(() -> ask("partner", key, "a seat"))
                    .hasMessage("idempotency-in-progress")
                    .satisfies(told -> assertThat(((Problem) told).headers).containsKey("Retry-After"));
            mayEnd.countDown();
            assertThat(slow.get().getStatus()).isEqualTo(201);
        }
    }

    @Test
    void after_a_day_a_key_is_forgotten() {
        ask("partner", key, "a seat");
        clock.moveTo(Duration.ofHours(25));

        ask("partner", key, "another seat");

        assertThat(worked).hasValue(2);
    }

    @Test
    void the_daily_job_removes_what_is_older_than_a_day() {
        ask("partner", key, "a seat");
        idempotency.forgetOldKeys();
        ask("partner", key, "a seat");
        assertThat(worked).hasValue(1);

        clock.moveTo(Duration.ofHours(25));
        assertThat(idempotency.forgetOldKeys()).isPositive();
        clock.moveTo(Duration.ZERO);
        ask("partner", key, "a seat");
        assertThat(worked).hasValue(2);
    }

    private RestResponse<Receipt> ask(@Nullable String clientId, @Nullable String key, String sent) {
        return idempotency.once(request(clientId, key, sent), Receipt.class, () -> made(sent));
    }

    private RestResponse<Receipt> made(String sent) {
        return RestResponse.ResponseBuilder.<Receipt>create(201)
                .entity(new Receipt(sent, worked.incrementAndGet()))
                .header("Location", "/api/v1/receipts/1")
                .build();
    }

    private static KeyedRequest request(@Nullable String clientId, @Nullable String key, String sent) {
        return new KeyedRequest("askReceipt", clientId, key, sent);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
