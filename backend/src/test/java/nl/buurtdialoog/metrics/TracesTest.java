package nl.buurtdialoog.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.Eventually;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Traces are on in the tests, so that all else is tested with them too, and off anywhere else unless they are asked for. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracesTest {

    @Inject
    KeptSpans spans;

    @Test
    void a_span_tells_which_operation_it_was_and_how_it_ended() {
        var before = named("DialogueResource.readDialogue").size();

        given().get("/api/v1/dialogues/" + UUID.randomUUID()).then().statusCode(404);

        Eventually.is(() -> named("DialogueResource.readDialogue").size() > before);
        var span = named("DialogueResource.readDialogue").getLast();
        assertThat(span.getAttributes().asMap())
                .containsOnlyKeys(AttributeKey.longKey("http.response.status_code"))
                .containsValue(404L);
    }

    @Test
    void no_span_holds_who_asked_or_what_for() {
        var dialogue = Sample.of(Given.anOrganisation().id, "PUBLISHED").dialogue;

        given().header("User-Agent", "Riets telefoon")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .queryParam("key", "a-key-of-a-calendar")
                .get("/api/v1/my-calendar");
        given().header("Registration-Token", "a-token-of-a-link")
                .get("/api/v1/dialogues/" + dialogue)
                .then()
                .statusCode(200);

        Eventually.is(() -> spans.all().stream()
                .anyMatch(span -> span.getName().equals("DialogueResource.readDialogue")
                        && span.getAttributes().asMap().containsValue(200L)));
        Eventually.is(() -> !named("MyCalendarResource.readMyCalendar").isEmpty());
        assertThat(spans.all().toString())
                .doesNotContain(
                        dialogue.toString(),
                        "Riets telefoon",
                        "a-key-of-a-calendar",
                        "a-token-of-a-link",
                        "0af7651916cd43dd8448eb211c80319c",
                        "127.0.0.1");
    }

    /** Due from now on: another test that went ahead in time left it for a day that is still to come. */
    @Test
    void what_is_done_in_time_is_a_span_by_its_name_alone() {
        Given.asOwner(
                "update scheduled_tasks set execution_time = now() where task_name = 'end-offers' and not picked");

        Eventually.is(() -> !named("end-offers").isEmpty());

        assertThat(named("end-offers").getLast().getAttributes().asMap()).isEmpty();
    }

    private List<SpanData> named(String name) {
        return spans.all().stream().filter(span -> span.getName().equals(name)).toList();
    }
}
