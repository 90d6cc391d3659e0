package nl.buurtdialoog.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.WholeDatabase;
import nl.buurtdialoog.registration.CapturedLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Erasing a person leaves no trace of name, number or address anywhere (domain.md). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoTraceTest {

    private final Coordinator coordinator = Coordinator.somewhere();
    private final UUID organisation = coordinator.organisationId;
    private final UUID key = UUID.randomUUID();

    private Somebody person;

    @BeforeEach
    void somebody_of_whom_everything_is_kept() {
        person = Somebody.ofWhomEverythingIsKept(organisation);
    }

    @Test
    void who_is_erased_is_found_in_no_table_no_list_and_no_log() {
        var marks = Marks.plantedIn(organisation);
        anAnswerIsKept(marks);
        assertThat(marks.missed()).as("columns that no row was marked in").isEmpty();
        assertThat(traces(marks, WholeDatabase.text()))
                .hasSameSizeAs(marks.planted().keySet());
        assertThat(traces(marks, lists(marks))).isNotEmpty();

        var log = CapturedLog.begin();
        coordinator.does("/participants/" + person.id() + "/erasure").statusCode(200);
        var lists = lists(marks);
        log.close();

        var left = WholeDatabase.text();
        assertThat(traces(marks, left)).as("columns that nobody empties").isEmpty();
        assertThat(left).doesNotContain(key.toString());
        assertThat(WholeDatabase.textWithout("audit_entry"))
                .doesNotContain(person.id().toString(), person.sample().other.toString());
        assertThat(traces(marks, lists)).isEmpty();
        assertThat(traces(marks, log.text())).isEmpty();
    }

    private void anAnswerIsKept(Marks marks) {
        Given.asOwner("insert into idempotency_key (caller, operation, key, body_hash, status, answer, created_at)"
                + " values ('public', 'bringMyGuest', '%s', '\\x00', 201, '{\"name\":\"%s\"}', now())"
                        .formatted(key, marks.name));
    }

    /** Where people and programs read what is kept: lists, exports, searches, the public pages. */
    private String lists(Marks marks) {
        var read = Stream.of(person.coming(), person.past())
                .flatMap(dialogue -> Stream.of("/registrations", "/door-list", "/team-members", "/seat-holds", "")
                        .map(list -> "/dialogues/" + dialogue + list))
                .collect(Collectors.toList());
        read.addAll(List.of("/messages", "/calls", "/letters", "/table-offers", "/dialogues", "/actions"));
        var found = Stream.of(marks.name, marks.address)
                .map(q -> coordinator
                        .posts("/participant-searches", Map.of("q", q))
                        .extract()
                        .asString());
        var calendar = RestAssured.get("/api/v1/dialogues/{id}/calendar", person.coming())
                .asString();
        return Stream.concat(
                        read.stream()
                                .map(path -> coordinator.reads(path).extract().asString()),
                        found)
                .collect(Collectors.joining("\n", calendar, ""));
    }

    private static List<String> traces(Marks marks, String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return marks.planted().entrySet().stream()
                .filter(mark -> plain.contains(mark.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .toList();
    }
}
