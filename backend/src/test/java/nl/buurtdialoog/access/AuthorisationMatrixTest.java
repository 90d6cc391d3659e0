package nl.buurtdialoog.access;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.access.Visitor.NOT_TRIED;
import static nl.buurtdialoog.access.Visitor.OK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the document, tried as everybody. A new operation needs a row in
 * {@code authorisation-matrix.csv}: a proposal for the whole table stands in {@code target} after each run.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthorisationMatrixTest {

    /** What an operation may answer to whoever it lets in: it worked, or the request did not fit the state of things. */
    private static final Set<Integer> LET_IN = Set.of(200, 201, 202, 204, 304, 400, 409, 412, 422);

    private List<Operation> operations;
    private MatrixTable table;
    private ExampleRequests examples;

    @BeforeEach
    void the_document_and_the_table() throws IOException {
        var document = given().get("/api/v1/openapi.json").asString();
        operations = Operation.in(new ObjectMapper().readTree(document));
        table = MatrixTable.read();
        examples = ExampleRequests.read();
        MatrixTable.propose(operations, Visitor.all());
    }

    @Test
    void every_operation_has_a_row() {
        assertThat(operations).hasSizeGreaterThan(2);
        assertThat(operations).extracting(Operation::id).isSubsetOf(table.operations());
    }

    @Test
    void everybody_gets_in_where_the_table_says_and_nowhere_else() {
        var differences = new ArrayList<String>();
        var visitors = Visitor.all();
        var kept = new HashMap<List<String>, Sample>();
        for (var operation : operations) {
            var status = examples.dialogueStatus(operation);
            for (var visitor : visitors) {
                var expected = table.expected(operation, visitor);
                if (expected.equals(NOT_TRIED)) {
                    continue;
                }
                // Who is refused or reads changes nothing, so that the next may do so with the same things.
                var changes = expected.equals(OK) && !operation.method().equals("GET");
                var sample = changes
                        ? visitor.finds(sample(status))
                        : kept.computeIfAbsent(
                                List.of(visitor.hasThingsOfTheirOwn() ? visitor.name() : "", status),
                                first -> visitor.finds(sample(status)));
                var answered = tryAs(visitor, operation, sample);
                if (!matches(expected, answered)) {
                    differences.add(
                            "%s as %s: %d instead of %s".formatted(operation.id(), visitor.name(), answered, expected));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void a_draft_does_not_exist_for_the_public() {
        var anonymous = Visitor.all().getFirst();
        var found = operations.stream()
                .filter(operation -> operation.isPublic() && operation.path().startsWith("/dialogues/{"))
                .filter(operation -> tryAs(anonymous, operation, sample("DRAFT")) != 404)
                .map(Operation::id);

        assertThat(found).isEmpty();
    }

    private static Sample sample(String dialogueStatus) {
        return Sample.of(Given.anOrganisation().id, dialogueStatus);
    }

    private int tryAs(Visitor visitor, Operation operation, Sample sample) {
        var request = visitor.dress().apply(examples.request(operation, sample), sample.organisation);
        return request.request(operation.method(), ExampleRequests.path(operation, sample))
                .statusCode();
    }

    private static boolean matches(String expected, int answered) {
        return expected.equals(OK) ? LET_IN.contains(answered) : expected.equals(String.valueOf(answered));
    }
}
