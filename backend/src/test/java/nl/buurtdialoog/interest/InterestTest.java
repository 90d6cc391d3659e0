package nl.buurtdialoog.interest;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.place.Venue;
import nl.buurtdialoog.shared.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Who found no seat, or nothing near, hears of what comes next; until they say stop, or a year has gone by. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterestTest {

    private static final Pattern STOP = Pattern.compile("/geen-bericht-meer#([A-Za-z0-9_-]+)");

    @Inject
    MovableClock clock;

    @Inject
    NearbyWatch watch;

    @Inject
    InterestsForgotten forgotten;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator desk = coordinator.colleague(Role.PHONE_DESK);
    private final String address = "buur." + UUID.randomUUID() + "@voorbeeld.nl";
    private Venue venue;
    private UUID neighbourhood;

    @BeforeEach
    void a_neighbourhood_by_day() {
        venue = Given.aVenue(coordinator.organisationId);
        neighbourhood = venue.neighbourhood.id;
        at(ZonedDateTime.now(AMSTERDAM).with(LocalTime.NOON));
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void who_asks_is_told_once_of_each_dialogue_that_is_published_in_the_neighbourhood() {
        asks("EMAIL", address).statusCode(202).body("noted", equalTo(true));
        var noted = MailServer.mailTo(address);
        assertThat(noted.subject()).startsWith("Je hoort van ons: dialogen in ");
        watch.run();

        var dialogue = publishes(venue);
        publishes(Given.aVenue(coordinator.organisationId));
        watch.run();
        watch.run();

        var mails = MailServer.mailsTo(address, 2);
        assertThat(mails.getLast().subject()).startsWith("Nieuw in ");
        assertThat(mails.getLast().text()).contains("/dialogen/" + dialogue, "Geen bericht meer:");
        assertThat(mails.getLast().html()).contains("/geen-bericht-meer#");
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void what_could_be_seen_when_somebody_asked_and_what_takes_nobody_yet_is_not_told() {
        publishes(venue);
        asks("EMAIL", address).statusCode(202);
        var later = publishes(venue);
        Given.asOwner("update dialogue set registration_opens_at = starts_at - interval '1 day' where id = '%s'"
                .formatted(later));

        watch.run();
        assertThat(told()).isZero();

        Given.asOwner("update dialogue set registration_opens_at = null where id = '%s'".formatted(later));
        watch.run();
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void nobody_is_told_at_night() {
        asks("EMAIL", address).statusCode(202);
        publishes(venue);

        at(ZonedDateTime.now(AMSTERDAM).with(LocalTime.of(22, 0)));
        watch.run();

        assertThat(told()).isZero();
    }

    @Test
    void no_answer_tells_whether_an_address_was_known() {
        var first = asks("EMAIL", address).statusCode(202).extract().asString();
        var second = asks("EMAIL", address.replace("buur", "Buur")).statusCode(202);

        assertThat(second.extract().asString()).isEqualTo(first);
        assertThat(interests()).isEqualTo(1);
    }

    @Test
    void the_link_of_a_message_stops_it_and_nothing_is_left() {
        asks("EMAIL", address).statusCode(202);
        var token = stopToken(MailServer.mailTo(address).text());

        given().header("Interest-Token", token)
                .get("/api/v1/my-interest")
                .then()
                .statusCode(405);
        assertThat(interests()).isEqualTo(1);
        stops(token).statusCode(204);
        stops(token).statusCode(204);

        assertThat(interests()).isZero();
        publishes(venue);
        watch.run();
        assertThat(told()).isZero();
    }

    @Test
    void a_link_that_somebody_made_up_stops_nothing() {
        asks("EMAIL", address).statusCode(202);
        var token = stopToken(MailServer.mailTo(address).text());

        stops(token.substring(0, token.length() - 4) + "AAAA").statusCode(401);
        stops("geen-link").statusCode(401);
        given().delete("/api/v1/my-interest").then().statusCode(401).body("type", equalTo("/problems/link-not-valid"));

        assertThat(interests()).isEqualTo(1);
    }

    @Test
    void who_calls_is_called_about_the_next_dialogue_and_stops_by_calling() {
        note("LANDLINE", "030 231 23 45").statusCode(202);
        publishes(venue);
        watch.run();

        desk.reads("/calls")
                .body("items.template", contains("DIALOGUE_NEAR"))
                .body("items[0].name", containsString("Buur uit "))
                .body("items[0].number", equalTo("+31302312345"))
                .body("items[0].words", hasItem("Zal ik je aanmelden?"));
        desk.posts("/desk-interest-endings", "{\"contact\":{\"kind\":\"LANDLINE\",\"value\":\"030-2312345\"}}")
                .statusCode(200)
                .body("ended", equalTo(1));
        desk.reads("/calls").body("items.size()", equalTo(0));
    }

    @Test
    void who_wants_a_letter_gets_one() {
        note("POST", "Kanaalstraat 1, 3531 CA Utrecht").statusCode(202);
        publishes(venue);
        watch.run();

        desk.reads("/letters").body("items.template", contains("DIALOGUE_NEAR"));
    }

    @Test
    void the_same_key_twice_is_noted_once_and_answered_the_same() {
        var key = UUID.randomUUID().toString();
        send(key, "EMAIL", address).statusCode(202);
        send(key, "EMAIL", address).statusCode(202).header("Idempotent-Replayed", equalTo("true"));
    }

    @Test
    void who_asked_a_year_ago_and_not_again_is_forgotten() {
        asks("EMAIL", address).statusCode(202);
        note("LANDLINE", "030 231 23 45").statusCode(202);

        at(ZonedDateTime.now(AMSTERDAM).plusMonths(11));
        asks("EMAIL", address).statusCode(202);
        at(ZonedDateTime.now(AMSTERDAM).plusMonths(12).plusDays(1));
        forgotten.run();

        assertThat(interests()).isEqualTo(1);
    }

    @Test
    void every_mistake_is_told_at_once() {
        given().contentType("application/json")
                .body("""
                        {"neighbourhoodId":"%s","contact":{"kind":"LANDLINE","value":"geen nummer"},"language":"NL",
                         "consent":{"purpose":"LATER_INVITATIONS","version":"nooit"}}""".formatted(neighbourhood))
                .post("/api/v1/interests")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/contact/kind", "/contact/value", "/consent/version"));
        given().contentType("application/json")
                .body(body(neighbourhood, "EMAIL", address).replace("LATER_INVITATIONS", "PHOTOS"))
                .post("/api/v1/interests")
                .then()
                .statusCode(400)
                .body("errors.code", contains("consent-needed"));
        given().contentType("application/json")
                .body(body(UUID.randomUUID(), "EMAIL", address))
                .post("/api/v1/interests")
                .then()
                .statusCode(404);
        note("NONE", null).statusCode(400);
        desk.posts("/desk-interest-endings", "{\"contact\":{\"kind\":\"MOBILE\",\"value\":\"12\"}}")
                .statusCode(400);
    }

    private ValidatableResponse asks(String kind, String value) {
        return send(UUID.randomUUID().toString(), kind, value);
    }

    private ValidatableResponse send(String key, String kind, String value) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body(neighbourhood, kind, value))
                .post("/api/v1/interests")
                .then();
    }

    private ValidatableResponse note(String kind, @Nullable String value) {
        return desk.posts("/desk-interests", body(neighbourhood, kind, value));
    }

    private static String body(UUID neighbourhood, String kind, @Nullable String value) {
        return """
                {"neighbourhoodId":"%s","contact":{"kind":"%s","value":%s},"language":"NL",
                 "consent":{"purpose":"LATER_INVITATIONS","version":"2026-11"}}""".formatted(neighbourhood, kind, value == null ? "null" : "\"" + value + "\"");
    }

    private static ValidatableResponse stops(String token) {
        return given().header("Interest-Token", token)
                .delete("/api/v1/my-interest")
                .then();
    }

    private static String stopToken(String text) {
        var found = STOP.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private UUID publishes(Venue where) {
        return Given.aPublishedDialogue(
                coordinator.organisationId,
                Given.aWish(coordinator.organisationId).at(where.id));
    }

    private long told() {
        return count("message where template = 'DIALOGUE_NEAR' and organisation_id = '%s'");
    }

    private long interests() {
        return count("interest where organisation_id = '%s'");
    }

    private long count(String from) {
        var found = new long[1];
        Given.withOwner(statement -> {
            try (var rows =
                    statement.executeQuery("select count(*) from " + from.formatted(coordinator.organisationId))) {
                rows.next();
                found[0] = rows.getLong(1);
            } catch (java.sql.SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        return found[0];
    }

    private void at(ZonedDateTime moment) {
        clock.moveTo(Duration.between(Instant.now(), moment.toInstant()));
    }
}
