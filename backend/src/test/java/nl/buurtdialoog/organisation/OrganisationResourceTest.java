package nl.buurtdialoog.organisation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

        given().get("/api/v1/organisations").then().statusCode(200).body("items.name", hasItem(organisation.name));
    }
}
