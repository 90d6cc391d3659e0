package nl.buurtdialoog.member;

import static nl.buurtdialoog.organisation.Role.ADMINISTRATOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** How an organisation begins, and how it is described to everybody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationsTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final Coordinator administrator = coordinator.colleague(ADMINISTRATOR);
    private final String name = "Buurtdialoog " + UUID.randomUUID();

    @Test
    void who_makes_an_organisation_is_its_administrator_and_can_begin_at_once() {
        var made = make();

        var there = administrator.at(made);
        there.reads("/members").statusCode(200).body("items.roles[0]", contains("ADMINISTRATOR", "COORDINATOR"));
        there.reads("/dialogue-plans").statusCode(200);
        there.reads("/audit-entries").body("items.purpose", hasItem("ORGANISATION_MADE"));
        administrator.asking().get("/api/v1/me").then().body("memberships.organisation.name", hasItem(name));
    }

    @Test
    void colleagues_of_the_one_organisation_know_nothing_of_the_new_one() {
        var made = make();

        coordinator.at(made).reads("/dialogue-plans").statusCode(404);
        administrator.reads("/audit-entries").body("items.purpose", not(hasItem("ORGANISATION_MADE")));
    }

    @Test
    void a_name_is_of_one_organisation_only() {
        make();

        administrator
                .posts("/organisations", wish(Map.of("name", name.toUpperCase())))
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        administrator
                .posts(
                        "/organisations",
                        wish(Map.of(
                                "name", " ",
                                "telephone", "bel maar",
                                "email", "info at zuilen",
                                "website", "javascript:alert(1)")))
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/name", "/telephone", "/email", "/website"))
                .body("errors.code", containsInAnyOrder("required", "not-a-telephone", "not-an-email", "not-a-url"));
    }

    @Test
    void an_administrator_changes_how_everybody_reaches_their_organisation() {
        var own = "/organisations/" + administrator.organisationId;
        administrator.reads(own).statusCode(200).header("ETag", notNullValue());

        administrator
                .changes(own, Map.of("telephone", "030 765 43 21", "website", "https://zuilen.example"))
                .statusCode(200)
                .body("telephone", equalTo("030 765 43 21"))
                .body("website", equalTo("https://zuilen.example"));
        administrator
                .changes(own, Map.of("telephone", "030 111 11 11"), "\"v0\"")
                .statusCode(412);
    }

    @Test
    void another_organisation_than_one_s_own_cannot_be_read_or_changed() {
        var other = "/organisations/" + Given.anOrganisation().id;

        administrator.reads(other).statusCode(404);
        administrator.changes(other, Map.of("name", "Van mij"), "\"v0\"").statusCode(404);
    }

    private UUID make() {
        return Coordinator.id(administrator
                .posts("/organisations", wish(Map.of()))
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("name", equalTo(name))
                .extract()
                .response());
    }

    private Map<String, Object> wish(Map<String, Object> part) {
        var wish = new HashMap<String, Object>(Map.of(
                "name", name,
                "telephone", "030 123 45 67",
                "telephoneHours", "dinsdag en donderdag, 9 tot 12 uur",
                "email", "info@zuilen.example"));
        wish.putAll(part);
        return wish;
    }
}
