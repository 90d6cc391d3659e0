package nl.buurtdialoog.subscription;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The agenda in a feed reader, and on the site of who makes something of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaFeedTest {

    private static final String HOSTILE = "</title><script>alert(1)</script> & \"Zoë\" ]]> 🧑🏽‍🤝‍🧑🏿 \\u0000";

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;

    @Test
    void a_feed_says_what_it_is_and_where_each_dialogue_is_read() throws Exception {
        var id = published("Soep");

        var feed = json("organisationId=" + organisation);

        assertThat(feed.path("version").asText()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asText()).startsWith("Buurtdialogen van ");
        assertThat(feed.path("feed_url").asText()).endsWith("/api/v1/agenda/feed?organisationId=" + organisation);
        assertThat(feed.path("items")).hasSize(1);
        var item = feed.at("/items/0");
        assertThat(item.path("url").asText()).endsWith("/dialogen/" + id);
        assertThat(item.path("id")).isEqualTo(item.path("url"));
        assertThat(item.path("title").asText()).isEqualTo("Soep");
        assertThat(item.path("content_text").asText()).contains("Wanneer: ", "Waar: ", "Kosten: gratis");
        assertThat(item.at("/_buurtdialoog/seatsLeft").asInt()).isEqualTo(16);
    }

    @Test
    void the_same_is_read_as_rss() throws Exception {
        var id = published("Soep");

        var feed = rss("language=EN&organisationId=" + organisation);

        assertThat(text(feed, "language")).isEqualTo("en");
        assertThat(feed.getElementsByTagName("item").getLength()).isEqualTo(1);
        assertThat(feed.getElementsByTagName("guid").item(0).getTextContent()).endsWith("/dialogen/" + id);
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("Soep");
        assertThat(feed.getElementsByTagName("description").item(1).getTextContent())
                .contains("When: ");
    }

    @Test
    void what_people_type_stays_text_in_both() throws Exception {
        published(HOSTILE);

        assertThat(json("organisationId=" + organisation).at("/items/0/title").asText())
                .isEqualTo(HOSTILE);
        var feed = rss("organisationId=" + organisation);
        assertThat(feed.getElementsByTagName("title").item(1).getTextContent()).isEqualTo(HOSTILE);
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void what_is_called_off_says_so_first() throws Exception {
        var id = published("Soep");
        coordinator
                .posts("/dialogues/" + id + "/cancellation", Map.of("reason", "Ziek."))
                .statusCode(200);

        var item = json("organisationId=" + organisation).at("/items/0");
        assertThat(item.path("title").asText()).isEqualTo("Gaat niet door: Soep");
        assertThat(item.at("/_buurtdialoog/status").asText()).isEqualTo("CANCELLED");
        assertThat(json("language=EN&organisationId=" + organisation)
                        .at("/items/0/title")
                        .asText())
                .isEqualTo("Cancelled: Soep");
    }

    @Test
    void a_neighbourhood_of_another_organisation_is_not_found() {
        var elsewhere = Given.aNeighbourhood(Given.anOrganisation().id, "Zuilen").id;

        for (var path : new String[] {"feed", "rss"}) {
            get(path, "organisationId=%s&neighbourhoodId=%s".formatted(organisation, elsewhere))
                    .statusCode(404);
            get(path, "neighbourhoodId=geen-buurt").statusCode(400);
            get(path, "language=FR").statusCode(400);
        }
    }

    private UUID published(String title) {
        return Given.aPublishedDialogue(organisation, Given.aWish(organisation).titled(title));
    }

    private static ValidatableResponse get(String path, String query) {
        return given().get("/api/v1/agenda/" + path + "?" + query).then();
    }

    private static JsonNode json(String query) throws Exception {
        var text = get("feed", query)
                .statusCode(200)
                .contentType("application/feed+json")
                .extract()
                .asString();
        return new ObjectMapper().readTree(text);
    }

    private static Document rss(String query) throws Exception {
        var text = get("rss", query)
                .statusCode(200)
                .contentType("application/rss+xml")
                .extract()
                .asString();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static String text(Document feed, String name) {
        return feed.getElementsByTagName(name).item(0).getTextContent();
    }
}
