package nl.buurtdialoog.demonstration;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.demonstration.DemonstrationData.UTRECHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.organisation.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemonstrationTest {

    private static final UUID COORDINATOR = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Inject
    DemonstrationData data;

    @BeforeEach
    void loadOnce() {
        if (Organisation.findByIdOptional(UTRECHT).isEmpty()) {
            data.load();
        }
    }

    @Test
    void it_leaves_a_database_with_organisations_alone() {
        assertThat(data.loadWhenEmpty(true)).isFalse();
    }

    @Test
    void the_theme_fortnight_shows_its_figures() {
        overview()
                .body("campaigns.size()", equalTo(1))
                .body("campaigns[0].venues", equalTo(23))
                .body("campaigns[0].facilitators", equalTo(23))
                .body("campaigns[0].tables", equalTo(45))
                .body("campaigns[0].tablesCalledOff", equalTo(5))
                .body("campaigns[0].with { it.tablesHeld + it.tablesComing }", equalTo(40))
                .body("campaigns[0].participants", equalTo(270));
    }

    @Test
    void three_neighbourhoods_show_their_year() {
        overview()
                .body(
                        "neighbourhoods.findAll { it.neighbourhood.name in ['Noordoost', 'Leidsche Rijn', 'Lunetten'] }"
                                + ".collect { it.neighbourhood.name + ' ' + it.participants + ' at ' + it.tables }",
                        contains("Noordoost 345 at 51", "Leidsche Rijn 131 at 20", "Lunetten 66 at 11"));
    }

    @Test
    void something_of_everything_asks_for_attention() {
        overview()
                .body(
                        "attention.kind",
                        hasItems("FEW_PEOPLE", "NO_FACILITATOR", "NO_HOST", "NOT_PUBLISHED", "NOT_CLOSED"));
    }

    @Test
    void some_dialogues_are_full_and_others_are_nearly_empty() {
        var seats = given().queryParam("organisationId", UTRECHT)
                .queryParam("limit", 100)
                .get("/api/v1/dialogues")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(seats.getList("items.findAll { it.status == 'PUBLISHED' }.seatsLeft", Integer.class))
                .contains(0)
                .anyMatch(left -> left > 10);
    }

    @Test
    void only_a_few_mails_leave() {
        given().auth()
                .oauth2(Tokens.ofPerson(COORDINATOR))
                .header("Organisation", UTRECHT)
                .get("/api/v1/messages")
                .then()
                .statusCode(200)
                .body("items.size()", lessThan(15));
    }

    @Test
    void each_account_of_the_demonstration_has_its_role() {
        var rolesOf = Map.of(
                1, new String[] {"COORDINATOR", "EDITOR"},
                2, new String[] {"PHONE_DESK"},
                3, new String[] {"ADMINISTRATOR"},
                4, new String[] {"FACILITATOR"},
                5, new String[] {"COORDINATOR"});
        rolesOf.forEach((number, roles) -> given().auth()
                .oauth2(Tokens.ofPerson(UUID.fromString("01900000-0000-7000-8000-00000000000" + number)))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("memberships[0].roles", contains(roles)));
    }

    @Test
    void regulars_of_the_cycle_have_a_seat_skip_and_could_be_called() {
        var cycle = reads("/cycles").extract().<String>path("items[0].id");
        reads("/cycles/" + cycle + "/standing-registrations")
                .body("items.size()", equalTo(6))
                .body("items.findAll { it.toCall }.name", contains("Joop"))
                .body("items.findAll { it.skipsNext }.name", contains("Nguyet"))
                .body("items.findAll { it.seats == 0 }.name", containsInAnyOrder("Selam", "Radovan"));
    }

    private static ValidatableResponse overview() {
        return reads("/overview");
    }

    private static ValidatableResponse reads(String path) {
        return given().auth()
                .oauth2(Tokens.ofPerson(COORDINATOR))
                .header("Organisation", UTRECHT)
                .get("/api/v1" + path)
                .then()
                .statusCode(200);
    }
}
