package nl.buurtdialoog.campaign;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CampaignResourceTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void everybody_reads_the_theme_weeks_of_an_organisation() {
        var id = added("Week van de Dialoog");
        Coordinator.somewhere().posts("/campaigns", week("Een andere")).statusCode(201);

        given().queryParam("organisationId", coordinator.organisationId)
                .get("/api/v1/campaigns")
                .then()
                .statusCode(200)
                .body("items.name", contains("Week van de Dialoog"));
        given().get("/api/v1/campaigns/" + id).then().statusCode(200).body("endsOn", equalTo("2026-10-04"));
        given().get("/api/v1/campaigns").then().statusCode(200);
    }

    @Test
    void it_does_not_end_before_it_starts() {
        var path = "/campaigns/" + added("Week");

        coordinator
                .changes(path, Map.of("endsOn", "2026-09-01"))
                .statusCode(400)
                .body("errors.pointer", contains("/endsOn"));
        coordinator.changes(path, Map.of("endsOn", "2026-10-05")).statusCode(200);
    }

    @Test
    void a_theme_week_with_dialogues_stays() {
        var id = added("Week");
        var path = "/campaigns/" + id;
        var plan = coordinator.plans(Given.aWish(coordinator.organisationId).campaign(id));

        coordinator.deletes(path).statusCode(409).body("type", equalTo("/problems/in-use"));
        coordinator.deletes("/dialogue-plans/" + plan).statusCode(204);
        coordinator.deletes(path).statusCode(204);
    }

    private UUID added(String name) {
        return Coordinator.id(coordinator
                .posts("/campaigns", week(name))
                .statusCode(201)
                .extract()
                .response());
    }

    private static Map<String, String> week(String name) {
        return Map.of("name", name, "startsOn", "2026-09-26", "endsOn", "2026-10-04");
    }
}
