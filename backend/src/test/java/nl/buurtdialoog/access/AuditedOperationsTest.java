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
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.Sample;
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

    private static final String OFFERED = "update registration set status = 'OFFERED' where id = '%1$s'";

    private static final String AT_THE_DOOR = "update dialogue set starts_at = now() - interval '5 minutes',"
            + " ends_at = now() + interval '2 hours', registration_closes_at = now() - interval '1 day'"
            + " where id = '%2$s'";

    private static final String KNOWN_TWICE = "update participant set name = 'Riet Kuipers', contact_kind = 'EMAIL',"
            + " contact_value = 'riet@voorbeeld.nl' where name = 'Willemijn'"
            + " and organisation_id = (select organisation_id from dialogue where id = '%2$s')";

    /** What must be so before some operations name anybody. */
    private static final Map<String, String> PREPARED = Map.of(
            "acceptOffer", OFFERED,
            "refuseOffer", OFFERED,
            "findLookAlikes", KNOWN_TWICE,
            "addChair", AT_THE_DOOR,
            "markAttendance", AT_THE_DOOR,
            "welcomeWalkIn", AT_THE_DOOR);

    /** That they name people is known; one that stops doing so is looked at as well as one that begins. */
    private static final List<String> NAME_PEOPLE = List.of(
            "acceptOffer",
            "acceptTableOffer",
            "addChair",
            "cancelPerson",
            "cancelRegistration",
            "confirmAttendance",
            "correctParticipant",
            "declineTableOffer",
            "findCalls",
            "findLetters",
            "findLookAlikes",
            "findParticipantRegistrations",
            "findParticipants",
            "findRegistrations",
            "findTableOffers",
            "markAttendance",
            "mergeParticipants",
            "noteCallAttempt",
            "noteConversation",
            "noteLetterPrinted",
            "noteTableOffer",
            "previewCancellation",
            "previewMerge",
            "previewTableChange",
            "readChangeNews",
            "readDoorList",
            "readMessage",
            "readParticipant",
            "readPersonalFile",
            "readTableOffer",
            "refuseOffer",
            "renewTableLink",
            "resendMessage",
            "signUpAtDesk",
            "signUpInHeldSeat",
            "undoCancellation",
            "welcomeWalkIn");

    @Test
    void who_is_named_to_others_has_a_line_in_the_trail() throws IOException {
        var examples = ExampleRequests.read();
        var naming = new TreeSet<String>();
        var forgotten = new ArrayList<String>();
        for (var operation : operations()) {
            var sample = prepared(operation, examples.dialogueStatus(operation));
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
        assertThat(naming).containsExactlyElementsOf(NAME_PEOPLE);
    }

    private static List<Operation> operations() throws IOException {
        var document = given().get("/api/v1/openapi.json").asString();
        return Operation.in(new ObjectMapper().readTree(document)).stream()
                .filter(operation -> !operation.isPublic())
                .toList();
    }

    /** A call and a letter wait, so that lists of them are not empty. */
    private static Sample prepared(Operation operation, String dialogueStatus) {
        var sample = Sample.of(Given.anOrganisation().id, dialogueStatus);
        Given.asOwner(
                "update message set template = 'REGISTRATION_CONFIRMED', status = 'QUEUED', next_attempt_at = now()"
                        + " where about_id = '%s' and channel in ('CALL', 'LETTER')".formatted(sample.registration));
        Given.asOwner("insert into message (id, organisation_id, template, about_id, dialogue_id, channel, status,"
                + " created_at) values (gen_random_uuid(), '%s', 'DIALOGUE_MOVED', '%s', '%s', 'EMAIL', 'SENT', now())"
                        .formatted(sample.organisation, sample.registration, sample.dialogue));
        var sql = PREPARED.get(operation.id());
        if (sql != null) {
            Given.asOwner(sql.formatted(sample.registration, sample.dialogue));
        }
        return sample;
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
