package nl.buurtdialoog.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationResourceTest {

    @Test
    void everybody_finds_the_telephone_of_an_organisation() {
        var organisation = Given.anOrganisation();

        assertThat(namesOnEveryPage()).contains(organisation.name);
    }

    private static List<String> namesOnEveryPage() {
        var names = new ArrayList<String>();
        var next = Map.of("limit", "100");
        while (true) {
            var page = given().queryParams(next)
                    .get("/api/v1/organisations")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            names.addAll(page.getList("items.name", String.class));
            if (page.getString("next") == null) {
                return names;
            }
            next = Map.of("limit", "100", "cursor", page.getString("next"));
        }
    }
}
