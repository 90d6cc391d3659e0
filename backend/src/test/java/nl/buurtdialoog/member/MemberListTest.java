package nl.buurtdialoog.member;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.organisation.Role.FACILITATOR;
import static nl.buurtdialoog.organisation.Role.PHONE_DESK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Organisation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MemberListTest {

    private Organisation organisation;
    private String coordinator;

    @BeforeEach
    void an_organisation_with_a_coordinator() {
        organisation = Given.anOrganisation();
        coordinator = Given.aCoordinator(organisation.id);
    }

    @Test
    void a_coordinator_sees_the_members_of_their_own_organisation_only() {
        Given.aMember(organisation.id, FACILITATOR);
        Given.aCoordinator(Given.anOrganisation().id);

        as(coordinator, organisation.id)
                .get("/api/v1/members")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", equalTo(null));
    }

    @Test
    void a_crawl_through_the_pages_meets_each_member_once() {
        for (int i = 0; i < 4; i++) {
            Given.aMember(organisation.id, FACILITATOR);
        }
        var met = new ArrayList<String>();
        String next = null;
        do {
            var request = as(coordinator, organisation.id).queryParam("limit", 2);
            var page = (next == null ? request : request.queryParam("cursor", next)).get("/api/v1/members");
            met.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);

        assertThat(met).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void another_organisation_is_not_known() {
        as(coordinator, Given.anOrganisation().id)
                .get("/api/v1/members")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/organisation-not-found"));
    }

    @Test
    void without_the_role_it_is_not_allowed() {
        var desk = Given.aMember(organisation.id, PHONE_DESK);

        as(desk, organisation.id)
                .get("/api/v1/members")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/not-allowed"));
    }

    @Test
    void a_removal_works_at_once() {
        as(coordinator, organisation.id).get("/api/v1/members").then().statusCode(200);
        Given.asOwner("delete from membership where organisation_id = '%s'".formatted(organisation.id));

        as(coordinator, organisation.id).get("/api/v1/members").then().statusCode(404);
    }

    @Test
    void a_request_says_for_which_organisation_it_is() {
        given().auth()
                .oauth2(coordinator)
                .get("/api/v1/members")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/organisation-missing"));
    }

    private static RequestSpecification as(String token, UUID organisationId) {
        return given().auth().oauth2(token).header("Organisation", organisationId);
    }
}
