package nl.buurtdialoog.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The agenda in a frame on a partner's site. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedAgendaTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;

    @Test
    void it_shows_what_is_on_and_whom_to_call() {
        var id = published("Soep");

        get("organisationId=" + organisation)
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("<html lang=\"nl\">"))
                .body(containsString(">Buurtdialogen van "))
                .body(containsString("/dialogen/" + id + "\" target=\"_top\">Soep</a>"))
                .body(containsString("Liever bellen? 030 123 45 67"));
        get("language=en&organisationId=" + organisation)
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("<li lang=\"nl\">"))
                .body(containsString("Rather call? 030 123 45 67"));
    }

    @Test
    void the_agenda_of_a_neighbourhood_says_whom_to_call_there() {
        var neighbourhood = Given.aNeighbourhood(organisation, "Zuilen");
        Given.asOwner("update organisation set telephone = '030 765 43 21' where id = '%s'".formatted(organisation));

        get("neighbourhoodId=" + neighbourhood.id).body(containsString("Liever bellen? 030 765 43 21"));
        get("language=nl").body(containsString("Liever bellen? "));
    }

    @Test
    void it_may_stand_in_anybodys_frame_and_runs_loads_and_remembers_nothing() {
        published("Soep");

        get("organisationId=" + organisation)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Frame-Options", nullValue())
                .header("Set-Cookie", nullValue())
                .body(not(containsString("<script")))
                .body(not(containsString("src=")))
                .body(not(containsString("@import")))
                .body(not(containsString("<link")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dialogen", "/embed", "/embed/agenda/", "/agenda/abonneren", "/agenda/op-je-site"})
    void no_other_page_may(String path) {
        given().get(path).then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void its_style_is_the_one_that_its_policy_allows() {
        var answer = get("organisationId=" + organisation);
        var html = answer.extract().asString();
        var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));

        answer.header("Content-Security-Policy", containsString("'sha256-" + Tag.sha256(style) + "'"));
    }

    @Test
    void what_people_type_cannot_become_part_of_it() {
        published("</h2><script>alert(1)</script>\" onload='x' & %s Zoë 🧑🏽‍🤝‍🧑🏿");

        get("organisationId=" + organisation)
                .statusCode(200)
                .body(
                        containsString(
                                "&lt;/h2&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&#39;x&#39; &amp; %s Zoë 🧑🏽‍🤝‍🧑🏿"))
                .body(not(containsString("<script")));
    }

    @Test
    void what_is_called_off_stands_there_and_says_so() {
        var id = published("Soep");
        coordinator
                .posts("/dialogues/" + id + "/cancellation", Map.of("reason", "Ziek."))
                .statusCode(200);

        get("organisationId=" + organisation).body(containsString("Gaat niet door."));
        get("organisationId=%s&language=EN".formatted(organisation)).body(containsString("This is cancelled."));
    }

    @Test
    void where_nothing_is_on_it_says_so() {
        get("organisationId=" + organisation).statusCode(200).body(containsString("Er staat nu niets gepland."));
    }

    @Test
    void it_is_of_one_neighbourhood_or_theme_and_as_long_as_one_wants() {
        published("Soep");
        published("Taart");
        var elsewhere = Given.aNeighbourhood(organisation, "Zuilen");

        get("organisationId=" + organisation + "&neighbourhoodId=" + elsewhere.id)
                .body(containsString(" in Zuilen"))
                .body(not(containsString("Soep")));
        assertThat(items("limit=1")).isEqualTo(1);
        assertThat(items("limit=veel")).isEqualTo(2);
        assertThat(items("limit=-4")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"organisationId=geen", "themeId=%00", "neighbourhoodId=0198a000-0000-7000-8000-000000000000"})
    void what_does_not_exist_is_not_found_and_says_so_in_the_frame(String query) {
        get(query)
                .statusCode(404)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("Cache-Control", "no-store")
                .body(containsString("Deze agenda bestaat niet"));
    }

    @Test
    void a_neighbourhood_of_another_organisation_is_not_found() {
        var elsewhere = Given.aNeighbourhood(Given.anOrganisation().id, "Zuilen").id;

        get("organisationId=%s&neighbourhoodId=%s".formatted(organisation, elsewhere))
                .statusCode(404);
    }

    @Test
    void it_is_kept_for_some_minutes_and_not_sent_twice() {
        published("Soep");
        var query = "organisationId=" + organisation;
        var tag = get(query)
                .header("Cache-Control", equalTo("public, max-age=300"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag)
                .get("/embed/agenda?" + query)
                .then()
                .statusCode(304);
        given().head("/embed/agenda?" + query).then().statusCode(200);
        given().post("/embed/agenda?" + query).then().statusCode(405);
    }

    private UUID published(String title) {
        return Given.aPublishedDialogue(organisation, Given.aWish(organisation).titled(title));
    }

    private int items(String query) {
        return get("organisationId=" + organisation + "&" + query)
                        .extract()
                        .asString()
                        .split("<li ", -1)
                        .length
                - 1;
    }

    private static ValidatableResponse get(String query) {
        return given().urlEncodingEnabled(false).get("/embed/agenda?" + query).then();
    }
}
