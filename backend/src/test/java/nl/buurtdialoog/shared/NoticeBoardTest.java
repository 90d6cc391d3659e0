package nl.buurtdialoog.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A notice hangs for an hour here, and the hours are those of the clock that we move: no test waits for one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeBoardTest {

    private static final String PROBE = "/api/v1/probes/notices";
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);
    private static final Duration LONG = Duration.ofHours(1);

    @Inject
    NoticeBoard board;

    @Inject
    MovableClock clock;

    /** An address that nobody read before. */
    private final String probe = PROBE + "?number=" + NUMBERS.getAndAdd(100);

    private final Coordinator coordinator = Coordinator.somewhere();

    @BeforeEach
    void hang() {
        board.keepFor(LONG);
        tells(() -> "first");
        ProbeResource.NOTICES.set(0);
    }

    @AfterEach
    void takeDown() {
        clock.moveTo(Duration.ZERO);
        board.keepFor(Duration.ZERO);
    }

    @Test
    void who_comes_later_reads_what_the_first_was_told_and_the_database_is_asked_once() {
        var first = reads(probe);
        var second = reads(probe);

        assertThat(second.asString()).isEqualTo("first").isEqualTo(first.asString());
        for (var header : List.of("ETag", "Cache-Control", "Content-Type", "API-Version", "Content-Security-Policy")) {
            assertThat(second.headers().getValues(header))
                    .isEqualTo(first.headers().getValues(header));
        }
        assertThat(ProbeResource.NOTICES).hasValue(1);
    }

    @Test
    void whoever_asks_gets_the_same_bytes() {
        var dialogue = coordinator.publishes(Given.aWish(coordinator.organisationId));
        var address = "/api/v1/dialogues/" + dialogue;

        var ofMember = coordinator.asking().get(address).asByteArray();
        var ofStranger = given().header("Accept-Language", "en")
                .cookie("q_session_buurtdialoog", "somebody")
                .get(address)
                .then()
                .statusCode(200)
                .extract();

        assertThat(ofStranger.asByteArray()).isEqualTo(ofMember);
        assertThat(ofStranger.headers().hasHeaderWithName("Set-Cookie")).isFalse();
    }

    @Test
    void a_request_keeps_a_name_of_its_own() {
        reads(probe);

        given().header("Request-Id", "my-request-1").get(probe).then().header("Request-Id", equalTo("my-request-1"));
        given().get(probe).then().header("Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void what_changed_is_read_when_its_time_is_over() {
        var dialogue = coordinator.publishes(Given.aWish(coordinator.organisationId));
        var plan = "/dialogue-plans/" + dialogue;
        var before = title(dialogue);
        coordinator.changes(plan, Map.of("title", "Een andere naam")).statusCode(200);

        assertThat(title(dialogue)).isEqualTo(before);
        clock.moveTo(LONG);
        assertThat(title(dialogue)).isEqualTo("Een andere naam");
    }

    @Test
    void what_is_not_public_any_more_is_taken_down() {
        var dialogue = coordinator.publishes(Given.aWish(coordinator.organisationId));
        var address = "/api/v1/dialogues/" + dialogue;
        reads(address);
        coordinator.undoes("/dialogues/" + dialogue + "/publication").statusCode(200);

        clock.moveTo(LONG);
        given().get(address).then().statusCode(404);
        clock.moveTo(Duration.ZERO);
        given().get(address).then().statusCode(404);
    }

    @Test
    void in_its_second_half_one_brings_the_next_while_the_others_read_on() {
        reads(probe);
        var written = new CountDownLatch(1);
        tells(() -> {
            written.await();
            return "second";
        });
        clock.moveTo(LONG.dividedBy(2));

        var brings = CompletableFuture.supplyAsync(() -> reads(probe).asString());
        Eventually.is(() -> ProbeResource.NOTICES.get() == 2);
        assertThat(reads(probe).asString()).isEqualTo("first");
        written.countDown();

        assertThat(brings.join()).isEqualTo("second");
        assertThat(reads(probe).asString()).isEqualTo("second");
        assertThat(ProbeResource.NOTICES).hasValue(2);
    }

    @Test
    void when_it_is_too_old_all_wait_for_the_one_who_asks() {
        reads(probe);
        var written = new CountDownLatch(1);
        tells(() -> {
            written.await();
            return "second";
        });
        clock.moveTo(LONG);

        var brings = CompletableFuture.supplyAsync(() -> reads(probe).asString());
        Eventually.is(() -> ProbeResource.NOTICES.get() == 2);
        var others = IntStream.range(0, 8)
                .mapToObj(
                        one -> CompletableFuture.supplyAsync(() -> reads(probe).asString()))
                .toList();
        // Whoever comes meanwhile for something else is not held up.
        IntStream.range(0, 20).forEach(one -> reads("/api/v1/organisations"));
        written.countDown();

        assertThat(Stream.concat(Stream.of(brings), others.stream()).map(CompletableFuture::join))
                .containsOnly("second");
        assertThat(ProbeResource.NOTICES).hasValue(2);
    }

    @Test
    void the_last_words_of_a_database_that_is_silent_stay_up() {
        var before = reads(probe);
        tells(() -> {
            throw new SQLException("acquisition timeout");
        });
        clock.moveTo(LONG.multipliedBy(24));

        var meanwhile = reads(probe);
        assertThat(meanwhile.asString()).isEqualTo("first");
        assertThat(meanwhile.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(meanwhile.contentType()).isEqualTo(before.contentType());
        tells(() -> "it is back");
        assertThat(reads(probe).asString()).isEqualTo("it is back");
    }

    @Test
    void without_last_words_who_reads_hears_to_come_back() {
        tells(() -> {
            throw new SQLException("acquisition timeout");
        });

        given().get(probe).then().statusCode(503).header("Retry-After", "5");
    }

    @Test
    void what_is_watched_and_did_not_change_hangs_on() {
        var address = watched(dialogue());
        reads(address);

        clock.moveTo(LONG);
        reads(address);
        clock.moveTo(LONG.multipliedBy(30));
        reads(address);

        assertThat(ProbeResource.NOTICES).hasValue(1);
    }

    @Test
    void what_is_watched_is_read_anew_once_it_changed_however_it_was_changed() {
        var dialogue = dialogue();
        reads(watched(dialogue));
        Given.asOwner("update dialogue_seats set seats_taken = 1 where dialogue_id = '%s'".formatted(dialogue));

        clock.moveTo(LONG);
        reads(watched(dialogue));
        assertThat(ProbeResource.NOTICES).hasValue(2);
        clock.moveTo(LONG.multipliedBy(2));
        reads(watched(dialogue));
        assertThat(ProbeResource.NOTICES).hasValue(2);
    }

    @Test
    void what_an_hour_changes_is_read_anew_when_it_strikes() {
        var wish = Given.aWish(coordinator.organisationId);
        var dialogue = coordinator.publishes(wish.closing(Instant.now().plus(LONG.dividedBy(2))));
        var address = "/api/v1/dialogues/" + dialogue;
        assertThat(reads(address).<Boolean>path("registrationOpen")).isTrue();

        clock.moveTo(LONG);
        assertThat(reads(address).<Boolean>path("registrationOpen")).isFalse();
    }

    @Test
    void what_programs_keep_for_minutes_hangs_for_minutes_and_tells_its_age() {
        var feed = "/api/v1/agenda/feed?organisationId=" + coordinator.organisationId;
        var before = reads(feed).asString();
        dialogue();

        clock.moveTo(Duration.ofSeconds(140));
        assertThat(reads(feed).asString()).isEqualTo(before);
        assertThat(reads(feed).header("Age")).matches("14[0-9]");
        clock.moveTo(Duration.ofSeconds(300));
        assertThat(reads(feed).asString()).isNotEqualTo(before);
    }

    @Test
    void who_holds_it_already_is_told_so() {
        var tag = reads(probe).header("ETag");

        given().header("If-None-Match", tag).get(probe).then().statusCode(304).header("ETag", tag);
        assertThat(ProbeResource.NOTICES).hasValue(1);
    }

    @Test
    void who_wants_another_kind_of_answer_is_refused_as_always() {
        reads("/api/v1/organisations");

        given().accept("text/html").get("/api/v1/organisations").then().statusCode(406);
        given().accept("text/html, */*;q=0.1")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200);
    }

    @Test
    void who_reads_it_from_here_is_counted_all_the_same() {
        var organisation = coordinator.organisationId;
        var agenda = "/api/v1/agenda/rss?organisationId=" + organisation;
        reads(agenda);

        assertThat(reads(agenda).header("RateLimit")).matches("\"subscriptions\";r=\\d+;t=\\d+");
    }

    @Test
    void what_is_not_for_everybody_never_hangs_here() {
        var plan = "/api/v1/dialogue-plans/" + coordinator.plans(Given.aWish(coordinator.organisationId));
        coordinator.asking().get(plan).then().statusCode(200);

        given().get(plan).then().statusCode(401);
    }

    @Test
    void it_has_room_for_so_much_and_no_more() {
        tells(() -> "x".repeat(100_000));
        IntStream.range(0, 30).forEach(one -> reads(probe + "0" + one));

        assertThat(board.size()).isBetween(500_000L, 1_048_576L);
    }

    private static void tells(Callable<String> text) {
        ProbeResource.told = text;
    }

    private static ExtractableResponse<Response> reads(String address) {
        return given().get(address).then().statusCode(200).extract();
    }

    private UUID dialogue() {
        return coordinator.publishes(Given.aWish(coordinator.organisationId));
    }

    private static String watched(UUID dialogue) {
        return "/api/v1/probes/watched/" + dialogue;
    }

    private static String title(UUID dialogue) {
        return reads("/api/v1/dialogues/" + dialogue).path("title");
    }
}
