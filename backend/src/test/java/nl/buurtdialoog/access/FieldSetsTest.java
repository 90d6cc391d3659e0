package nl.buurtdialoog.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Which fields of a person each role and each partner is shown, by every operation that names one. A field more is red: it
 * needs a decision and a line in {@code field-sets.txt}, for which {@code -Dbuurtdialoog.fields.write=true} makes a proposal.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FieldSetsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void nobody_is_shown_a_field_that_their_role_has_no_need_of() throws IOException {
        var allowed = FieldSets.read();
        var shown = new FieldSets();
        var examples = ExampleRequests.read();
        var table = MatrixTable.read();
        var visitors =
                Visitor.all().stream().filter(Visitor::isColleagueOrPartner).toList();
        for (var operation : operations()) {
            for (var visitor : visitors) {
                if (table.expected(operation, visitor).equals(Visitor.OK)) {
                    var sample = PreparedSample.of(operation, examples.dialogueStatus(operation));
                    shown.add(operation.id(), visitor.name(), fields(ask(visitor, operation, examples, sample)));
                }
            }
        }
        shown.propose();
        assertThat(shown.beyond(allowed)).isEmpty();
        assertThat(allowed.operations()).containsExactlyElementsOf(shown.operations());
    }

    private static List<Operation> operations() throws IOException {
        var document = given().get("/api/v1/openapi.json").asString();
        return Operation.in(JSON.readTree(document)).stream()
                .filter(operation -> !operation.isPublic())
                .filter(operation -> PreparedSample.NAME_PEOPLE.contains(operation.id()) || operation.hasScope())
                .toList();
    }

    private static String ask(Visitor visitor, Operation operation, ExampleRequests examples, Sample sample) {
        var answer = visitor.dress()
                .apply(examples.request(operation, sample), sample.organisation)
                .request(operation.method(), ExampleRequests.path(operation, sample));
        return answer.statusCode() < 300 ? answer.asString() : "";
    }

    /** Each place of an answer that holds a value, without the numbers of its lists. */
    private static TreeSet<String> fields(String answer) {
        var found = new TreeSet<String>();
        try {
            collect("", JSON.readTree(answer.isEmpty() ? "{}" : answer), found);
        } catch (JsonProcessingException list) {
            found.add("(a file: " + answer.lines().findFirst().orElse("").replace("\uFEFF", "") + ")");
        }
        return found;
    }

    private static void collect(String at, JsonNode node, TreeSet<String> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> collect(
                            at.isEmpty() ? field.getKey() : at + "." + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            node.forEach(each -> collect(at + "[]", each, found));
        } else {
            found.add(at);
        }
    }
}
