package nl.buurtdialoog.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.organisation.Role;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the document, tried by somebody who may: when the answer names a participant, a line in the trail
 * says so. Forgetting the line of a new operation is seen here.
 */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuditedOperationsTest {

    @Test
    void who_is_named_to_others_has_a_line_in_the_trail() throws IOException {
        var examples = ExampleRequests.read();
        var naming = new TreeSet<String>();
        var forgotten = new ArrayList<String>();
        for (var operation : operations()) {
            var sample = PreparedSample.of(operation, examples.dialogueStatus(operation));
            var request = UUID.randomUUID().toString();
            var answer = examples.request(operation, sample)
                    .header("Authorization", "Bearer " + Given.aMember(sample.organisation, Role.values()))
                    .header("Organisation", sample.organisation)
                    .header("Request-Id", request)
                    .request(operation.method(), ExampleRequests.path(operation, sample))
                    .asString();
            for (var person : named(answer, sample.organisation)) {
                naming.add(operation.id());
                if (!isInTheTrail(person, request)) {
                    forgotten.add(operation.id());
                }
            }
        }
        assertThat(forgotten).isEmpty();
        assertThat(naming).containsExactlyElementsOf(PreparedSample.NAME_PEOPLE);
    }

    private static List<Operation> operations() throws IOException {
        var document = given().get("/api/v1/openapi.json").asString();
        return Operation.in(new ObjectMapper().readTree(document)).stream()
                .filter(operation -> !operation.isPublic())
                .toList();
    }

    /** The participants whose name or contact stands in an answer. */
    private static List<String> named(String answer, UUID organisation) {
        return rows("select id, name, contact_value from participant where organisation_id = '%s'"
                        .formatted(organisation))
                .stream()
                .filter(row -> answer.contains("\"" + row.get(1))
                        || answer.contains(row.get(1) + ",")
                        || (row.get(2) != null && answer.contains(row.get(2))))
                .map(List::getFirst)
                .toList();
    }

    private static boolean isInTheTrail(String participant, String request) {
        return !rows("select id, act, purpose from audit_entry where participant_id = '%s' and request_id = '%s'"
                        .formatted(participant, request))
                .isEmpty();
    }

    private static List<List<String>> rows(String sql) {
        var found = new ArrayList<List<String>>();
        Given.withOwner(statement -> {
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(Arrays.asList(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(sql, failed);
            }
        });
        return found;
    }
}
