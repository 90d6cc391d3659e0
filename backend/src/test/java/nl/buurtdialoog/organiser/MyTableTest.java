package nl.buurtdialoog.organiser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.MailServer;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.MovableClock;
import nl.buurtdialoog.tableoffer.Resident;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a table organiser sees and does by one link. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MyTableTest {

    @Inject
    MovableClock clock;

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Resident fatima = Resident.named("Fatima");
    private final Instant startsAt = Given.inDays(20);
    private String token;
    private UUID dialogue;

    @BeforeEach
    void a_table_that_was_offered_stands_in_the_agenda() {
        fatima.offersTo(coordinator.organisationId).statusCode(201);
        token = fatima.token();
        mine().body("status", equalTo("NEW")).body("dialogue", nullValue()).body("canHold", equalTo(false));
        var offer = coordinator.reads("/table-offers").extract().<String>path("items[0].id");
        dialogue = coordinator.publishes(
                Given.aWish(coordinator.organisationId).tables(1, 8).starting(startsAt));
        coordinator
                .posts("/table-offers/" + offer + "/acceptance", Map.of("dialogueId", dialogue))
                .statusCode(200);
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void three_seats_are_held_until_a_week_before_and_neighbours_sit_down_in_them_by_first_name() {
        holds(3, null)
                .statusCode(200)
                .body("held.seats", equalTo(3))
                .body(
                        "held.expiresAt",
                        equalTo(startsAt.minus(Duration.ofDays(7)).toString()));
        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(5));

        brings("Yusuf", null).statusCode(201).body("name", equalTo("Yusuf"));
        brings("Mei", null).statusCode(201);

        mine().body("guests.name", contains("Yusuf", "Mei"))
                .body("held.seats", equalTo(1))
                .body("coming", equalTo(2))
                .body("tables", equalTo(1));
        coordinator
                .reads("/dialogues/" + dialogue + "/registrations")
                .body("items.status", contains("CONFIRMED", "CONFIRMED"))
                .body("items.via", contains("KEY_FIGURE", "KEY_FIGURE"))
                .body("items[0].contact.kind", equalTo("VIA"))
                .body("items[0].contact.value", equalTo("Fatima"));
        coordinator
                .reads("/dialogues/" + dialogue + "/seat-holds")
                .body("items.byLink", contains(true))
                .body("items.heldFor", contains("Fatima"));
    }

    @Test
    void once_the_organiser_is_erased_their_neighbours_still_come_and_nobody_reads_through_whom() {
        holds(3, null).statusCode(200);
        brings("Yusuf", null).statusCode(201);
        var id = coordinator
                .posts("/participant-searches", Map.of("q", "fatima"))
                .extract()
                .<String>path("items[0].id");

        coordinator.does("/participants/" + id + "/erasure").statusCode(200);

        coordinator
                .reads("/dialogues/" + dialogue + "/registrations")
                .body("items.people.name.flatten()", contains("Yusuf"))
                .body("items[0].contact.kind", equalTo("NONE"));
        coordinator.reads("/dialogues/" + dialogue + "/seat-holds").body("items", empty());
        coordinator.reads("/dialogues/" + dialogue + "/team-members").body("items", empty());
        coordinator.reads("/table-offers").body("items", empty());
        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(7));
    }

    @Test
    void no_more_than_half_the_seats_are_held_and_those_who_come_count() {
        holds(5, null).statusCode(400).body("errors[0].code", equalTo("too-large"));
        holds(4, null).statusCode(200);
        brings("Yusuf", null).statusCode(201);
        mine().body("mostSeats", equalTo(3));
        holds(4, null).statusCode(400);
        holds(2, startsAt).statusCode(200).body("held.expiresAt", equalTo(startsAt.toString()));
        holds(2, startsAt.plusSeconds(1)).statusCode(400).body("errors[0].code", equalTo("after-the-start"));
        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsTaken", equalTo(3));
    }

    @Test
    void that_they_see_whom_they_brought_is_written_down() {
        holds(1, null).statusCode(200);
        brings("Yusuf", null).statusCode(201);
        mine().body("guests.name", contains("Yusuf"));

        coordinator
                .colleague(Role.ADMINISTRATOR)
                .reads("/audit-entries?purpose=OWN_TABLE")
                .statusCode(200)
                .body("items.act", contains("READ", "CHANGED"))
                .body("items.by", contains("LINK", "LINK"));
    }

    @Test
    void what_is_released_is_for_everybody() {
        holds(3, null).statusCode(200);

        asOrganiser().delete("/api/v1/my-table/hold").then().statusCode(200).body("held", nullValue());

        given().get("/api/v1/dialogues/{id}/availability", dialogue).then().body("seatsLeft", equalTo(8));
        brings("Yusuf", null).statusCode(409).body("type", equalTo("/problems/seats-not-free"));
    }

    @Test
    void a_neighbour_who_signed_up_before_gets_the_same_answer_and_no_second_seat() {
        var contact = Map.<String, Object>of("kind", "MOBILE", "value", "0612345678");
        given().contentType("application/json")
                .body(Map.of(
                        "people",
                        List.of(Map.of("name", "Yusuf")),
                        "contact",
                        contact,
                        "language",
                        "NL",
                        "consents",
                        List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11"))))
                .post("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(201);
        holds(2, null).statusCode(200);

        brings("Yusuf", contact).statusCode(201).body("name", equalTo("Yusuf"));

        mine().body("held.seats", equalTo(1)).body("coming", equalTo(1));
        coordinator.reads("/dialogues/" + dialogue + "/registrations").body("items.size()", equalTo(1));
    }

    @Test
    void an_organiser_sees_how_many_come_and_nobodys_name_but_who_they_brought() {
        given().contentType("application/json")
                .body(Map.of(
                        "people", List.of(Map.of("name", "Onbekende")),
                        "contact", Map.of("kind", "NONE"),
                        "language", "NL",
                        "consents", List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11"))))
                .post("/api/v1/dialogues/{id}/registrations", dialogue)
                .then()
                .statusCode(201);

        assertThat(mine().body("coming", equalTo(1))
                        .body("guests", empty())
                        .extract()
                        .asString())
                .doesNotContain("Onbekende");
    }

    @Test
    void without_consent_nobody_is_signed_up() {
        holds(2, null).statusCode(200);
        asOrganiser()
                .contentType("application/json")
                .body(Map.of("name", "Yusuf", "consents", List.of()))
                .post("/api/v1/my-table/guests")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("consent-needed"));
        mine().body("guests", empty()).body("held.seats", equalTo(2));
    }

    @Test
    void a_link_that_was_not_made_here_or_for_something_else_opens_nothing() {
        given().get("/api/v1/my-table").then().statusCode(401);
        given().header("Table-Token", "abc").get("/api/v1/my-table").then().statusCode(401);
        given().header("Registration-Token", token)
                .get("/api/v1/my-registration")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/link-not-valid"));
        Given.asOwner("update table_offer set link_generation = 2 where organisation_id = '%s'"
                .formatted(coordinator.organisationId));
        asOrganiser().get("/api/v1/my-table").then().statusCode(401);
    }

    @Test
    void a_coordinator_ends_a_link_and_sends_another() {
        var offer =
                "/table-offers/" + coordinator.reads("/table-offers").extract().<String>path("items[0].id");
        coordinator.undoes(offer + "/link").statusCode(204);
        asOrganiser().get("/api/v1/my-table").then().statusCode(401);
        coordinator.reads(offer).body("linkOpen", equalTo(false));

        Eventually.is(this::nothingIsOnItsWay);
        var mails = MailServer.mailsTo(fatima.address()).size();
        coordinator.does(offer + "/link").statusCode(200).body("linkOpen", equalTo(true));
        token = MailServer.mailsTo(fatima.address(), mails + 1).getLast().token();
        mine();
    }

    @Test
    void a_link_ends_by_itself_a_month_after_the_dialogue() {
        clock.moveTo(Duration.between(Instant.now(), startsAt).plusDays(29));
        mine();
        clock.moveTo(Duration.between(Instant.now(), startsAt).plusDays(31));

        asOrganiser().get("/api/v1/my-table").then().statusCode(401);
    }

    private boolean nothingIsOnItsWay() {
        return coordinator
                .reads("/messages?status=QUEUED")
                .extract()
                .<List<?>>path("items")
                .isEmpty();
    }

    private ValidatableResponse holds(int seats, @Nullable Instant until) {
        var body = new HashMap<String, Object>(Map.of("seats", seats));
        body.put("expiresAt", until == null ? null : until.toString());
        return asOrganiser()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/my-table/hold")
                .then();
    }

    private ValidatableResponse brings(String name, @Nullable Map<String, Object> contact) {
        var body = new HashMap<String, Object>(
                Map.of("name", name, "consents", List.of(Map.of("purpose", "TAKING_PART", "version", "2026-11"))));
        body.put("contact", contact);
        return asOrganiser()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/my-table/guests")
                .then();
    }

    private ValidatableResponse mine() {
        return asOrganiser().get("/api/v1/my-table").then().statusCode(200).body("name", not(equalTo("")));
    }

    private RequestSpecification asOrganiser() {
        return given().header("Table-Token", token);
    }
}
