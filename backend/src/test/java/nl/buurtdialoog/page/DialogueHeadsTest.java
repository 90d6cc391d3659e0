package nl.buurtdialoog.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DialogueHeadsTest {

    @Test
    void a_shared_link_shows_what_and_where_the_dialogue_is() throws Exception {
        var organisation = Given.anOrganisation();
        var sample = Sample.of(organisation.id, "PUBLISHED");

        var page = page(sample, 200);

        assertThat(page)
                .contains("<title>Thuis in Lombok · Buurtdialoog</title>")
                .contains("property=\"og:title\" content=\"Thuis in Lombok\"")
                .contains("bij Buurthuis, Utrecht")
                .contains("rel=\"canonical\"")
                .doesNotContain("praat mee in je buurt", "Voor iedereen in de buurt", "<!--page-head-->");
        var event = event(page);
        assertThat(event.at("/@type").asText()).isEqualTo("Event");
        assertThat(event.at("/eventStatus").asText()).endsWith("EventScheduled");
        assertThat(event.at("/location/address/postalCode").asText()).isEqualTo("3531 CA");
        assertThat(event.at("/organizer/name").asText()).isEqualTo(organisation.name);
        assertThat(event.at("/isAccessibleForFree").asBoolean()).isTrue();
        assertThat(event.at("/remainingAttendeeCapacity").asInt()).isEqualTo(5);
        assertThat(event.at("/startDate").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*\\+0[12]:00");
    }

    @Test
    void a_cancelled_dialogue_says_so() throws Exception {
        var page = page(Sample.of(Given.anOrganisation().id, "CANCELLED"), 200);

        assertThat(page).contains("Deze dialoog gaat niet door");
        assertThat(event(page).at("/eventStatus").asText()).endsWith("EventCancelled");
    }

    @Test
    void what_somebody_wrote_cannot_become_part_of_the_page() throws Exception {
        var sample = Sample.of(Given.anOrganisation().id, "PUBLISHED");
        var title = "</title></script><script>alert(1)</script>\" & $1";
        Given.asOwner("update dialogue set title = '%s' where id = '%s'".formatted(title, sample.dialogue));

        var page = page(sample, 200);

        assertThat(page).doesNotContain("<script>alert", "</title></script>");
        assertThat(page).contains("&lt;/title&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; &amp; $1");
        assertThat(event(page).at("/name").asText()).isEqualTo(title);
    }

    @Test
    void a_draft_is_not_found() {
        assertThat(page(Sample.of(Given.anOrganisation().id, "DRAFT"), 404)).doesNotContain("Thuis in Lombok");
    }

    private static String page(Sample sample, int status) {
        return given().get("/dialogen/" + sample.dialogue)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    private static JsonNode event(String page) throws Exception {
        var begin = page.indexOf("ld+json\">") + "ld+json\">".length();
        return new ObjectMapper().readTree(page.substring(begin, page.indexOf("</script>", begin)));
    }
}
