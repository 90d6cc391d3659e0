package nl.buurtdialoog.evening;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Schema;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.coregroup.Carried;
import nl.buurtdialoog.coregroup.EveningLink;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.shared.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An evening that one of the core group leads, with no coordinator there. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveningTest {

    @Inject
    MovableClock clock;

    private Carried cycle;
    private Coordinator coordinator;
    private UUID edition;
    private String mine;

    @BeforeEach
    void somebody_leads_the_evening_of_an_edition() {
        cycle = Carried.byNobodyYet();
        coordinator = cycle.coordinator;
        mine = cycle.joinsByMail("Fatima");
        edition = cycle.edition(1, 10);
        Carried.does(mine, cycle.task(edition, "FACILITATION"), "taking").statusCode(200);
        coordinator
                .puts(
                        "/cycles/" + cycle.cycle + "/house-notes",
                        Map.of("keys", "Bij Riet, op nummer 3", "alarm", "Code bij de sleutel", "coffee", "Kast links"))
                .statusCode(200);
        coordinator
                .posts("/dialogues/" + edition + "/desk-registrations", guest("Willemijn"))
                .statusCode(201);
    }

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void everything_of_the_evening_opens_by_one_link_without_telephone_numbers() {
        var token = onTheEveningBefore();

        var answer = evening(token)
                .statusCode(200)
                .body("leader", equalTo("Fatima"))
                .body("house.keys", equalTo("Bij Riet, op nummer 3"))
                .body("house.emergency", nullValue())
                .body("doorList.people.name", contains("Willemijn"))
                .body("few", equalTo(true))
                .body("tasks", hasSize(5));
        assertThat(answer.extract().asString()).doesNotContain("0612345678", "+31612345678", "@voorbeeld.nl");
        asks(token).get("/api/v1/my-evening/phone-numbers").then().statusCode(409);
    }

    @Test
    void telephone_numbers_are_for_that_day_and_each_is_a_sighting() {
        var token = onTheDay();

        asks(token)
                .get("/api/v1/my-evening/phone-numbers")
                .then()
                .statusCode(200)
                .body("items.name", contains("Willemijn"))
                .body("items[0].telephone", equalTo("06 12345678"));

        assertThat(Schema.strings("select purpose || ' ' || (holder_id is not null) from audit_entry where"
                        + " organisation_id = '%s' and purpose = 'EVENING'".formatted(coordinator.organisationId)))
                .containsExactly("EVENING true");
        clock.moveTo(untilStart().plusDays(1).plusMinutes(30));
        asks(token).get("/api/v1/my-evening/phone-numbers").then().statusCode(409);
    }

    @Test
    void people_are_ticked_off_and_four_who_did_not_sign_up_are_welcome() {
        var token = onTheDay();
        String person = evening(token).extract().path("doorList.people[0].personId");

        says(token, "attendances/" + person, mark("PRESENT")).body("counts.present", equalTo(1));
        for (int i = 0; i < 4; i++) {
            says(token, "walk-ins/" + UUID.randomUUID(), walkIn()).body("counts.walkIns", equalTo(i + 1));
        }
        says(token, "chairs/" + UUID.randomUUID(), null).body("chairsAdded", equalTo(1));

        evening(token).body("few", equalTo(false)).body("doorList.counts.present", equalTo(5));
    }

    @Test
    void the_theme_of_the_next_time_is_chosen_and_its_tasks_divided_that_evening() {
        var kwame = cycle.joins("Kwame");
        var next = cycle.edition(2, 60);
        var token = onTheDay();
        String idea = sends(token, "ideas", Map.of("words", "Samen eten", "source", "DIALOGUE"))
                .statusCode(200)
                .extract()
                .path("ideas[0].id");
        says(token, "ideas/" + idea + "/dots", Map.of("dots", 7)).body("ideas[0].dots", equalTo(7));
        sends(token, "ideas/" + idea + "/choice", Map.of("way", "SHORT_DIALOGUE", "reason", "De meeste stippen"))
                .statusCode(200)
                .body("ideas", hasSize(0));
        coordinator
                .reads("/ideas/" + idea)
                .body("status", equalTo("CHOSEN"))
                .body("reason", equalTo("De meeste stippen"));

        var task = cycle.task(next, "RECRUITMENT");
        says(token, "care-tasks/" + task + "/assignment", Map.of("memberId", kwame, "agreed", true))
                .body("tasks.member.name", hasItem("Kwame"));
        var other = Carried.by(coordinator);
        var foreign = other.task(other.edition(1, 30), "RECRUITMENT");
        given().header(EveningLink.HEADER, token)
                .contentType("application/json")
                .body(Map.of("memberId", kwame, "agreed", true))
                .put("/api/v1/my-evening/care-tasks/" + foreign + "/assignment")
                .then()
                .statusCode(404);
    }

    @Test
    void the_same_is_printed_and_put_in_an_envelope() {
        coordinator
                .reads("/dialogues/" + edition + "/evening-envelope")
                .statusCode(200)
                .body("leader", equalTo("Fatima"))
                .body("doorList.people.name", contains("Willemijn"));
        coordinator
                .reads("/cycles/" + cycle.cycle + "/house-notes")
                .statusCode(200)
                .body("coffee", equalTo("Kast links"));
        coordinator
                .reads("/dialogues/" + Given.aDraft(coordinator.organisationId, 1, 6) + "/evening-envelope")
                .statusCode(404);
    }

    @Test
    void what_is_typed_from_the_envelope_opens_the_evening_as_long_as_the_link_does() {
        var code = codeOnPaper();
        types(code).statusCode(404);
        onTheEveningBefore();
        evening(types(code).statusCode(200).extract().path("token"))
                .statusCode(200)
                .body("leader", equalTo("Fatima"))
                .body("code", nullValue());
        types("ZZZZZZZZ").statusCode(404);
        types("te kort").statusCode(400);

        var kwame = cycle.joins("Kwame");
        Carried.handsOver(mine, cycle.task(edition, "FACILITATION"), kwame).statusCode(200);
        types(code).statusCode(404);
        coordinator.reads("/dialogues/" + edition + "/evening-envelope").body("code", nullValue());
        cycle.gives(cycle.task(edition, "FACILITATION"), kwame);
        types(code).statusCode(404);
        types(codeOnPaper()).statusCode(200);
    }

    private String codeOnPaper() {
        return coordinator
                .reads("/dialogues/" + edition + "/evening-envelope")
                .statusCode(200)
                .extract()
                .path("code");
    }

    private static ValidatableResponse types(String code) {
        return given().contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/evening-openings")
                .then();
    }

    @Test
    void a_link_of_another_kind_or_none_opens_no_evening() {
        evening(mine).statusCode(401).body("type", equalTo("/problems/link-not-valid"));
        given().get("/api/v1/my-evening").then().statusCode(401);
    }

    private static Map<String, Object> guest(String name) {
        var guest = new HashMap<>(Given.aGuest(name));
        guest.put("contact", Map.of("kind", "MOBILE", "value", "06 12345678"));
        return guest;
    }

    private static Map<String, Object> mark(String mark) {
        return Map.of("mark", mark, "markedAt", Instant.now().toString());
    }

    private static Map<String, Object> walkIn() {
        return Map.of("mark", "PRESENT", "markedAt", Instant.now().toString(), "consents", List.of());
    }

    private Duration untilStart() {
        return Duration.between(Instant.now(), startsAt());
    }

    private Instant startsAt() {
        return Given.within(
                coordinator.organisationId, () -> Dialogue.of(coordinator.organisationId, edition).startsAt);
    }

    private String onTheEveningBefore() {
        var dialogue = Given.within(coordinator.organisationId, () -> Dialogue.of(coordinator.organisationId, edition));
        clock.moveTo(
                Duration.between(Instant.now(), EveningLink.opensAt(dialogue)).plusMinutes(5));
        return opener();
    }

    /** Half a minute before it begins, unless that is still the day before. */
    private String onTheDay() {
        var before = startsAt().minusSeconds(30);
        var midnight = startsAt()
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
        clock.moveTo(Duration.between(Instant.now(), before.isBefore(midnight) ? midnight : before));
        return opener();
    }

    private String opener() {
        return Carried.mine(mine).statusCode(200).extract().path("editions[0].evening");
    }

    private static RequestSpecification asks(String token) {
        return given().header(EveningLink.HEADER, token);
    }

    private static ValidatableResponse evening(String token) {
        return asks(token).get("/api/v1/my-evening").then();
    }

    private static ValidatableResponse sends(String token, String path, Map<String, Object> body) {
        return asks(token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/my-evening/" + path)
                .then();
    }

    private static ValidatableResponse says(String token, String path, @Nullable Map<String, Object> body) {
        var request = asks(token);
        if (body != null) {
            request.contentType("application/json").body(body);
        }
        return request.put("/api/v1/my-evening/" + path).then().statusCode(200);
    }
}
