package nl.buurtdialoog.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.buurtdialoog.Coordinator;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeProgrammeTest {

    private final Coordinator coordinator = Coordinator.somewhere();

    @Test
    void a_file_has_at_most_five_thousand_rows() {
        Sheet.sent(coordinator, "/programme-checks", rows(5000), "nl")
                .statusCode(200)
                .body("created", equalTo(5000));
        Sheet.sent(coordinator, "/programme-checks", rows(5001), "nl")
                .statusCode(400)
                .body("errors[0].code", equalTo("too-many-rows"));
    }

    @Test
    void a_year_of_dialogues_is_read_in_one_go() {
        Sheet.importedBy(coordinator, rows(500)).statusCode(200).body("created", equalTo(500));
        Sheet.importedBy(coordinator, rows(500)).statusCode(200).body("unchanged", equalTo(500));
    }

    @Test
    void two_who_read_one_programme_at_once_make_it_once() throws Exception {
        var file = rows(20);
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(() -> created(file), () -> created(file)));

            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(0, 20);
        }
    }

    private Integer created(byte[] file) {
        return Sheet.importedBy(coordinator, file).statusCode(200).extract().path("created");
    }

    private static byte[] rows(int count) {
        var sheet = new Sheet();
        IntStream.range(0, count)
                .forEach(row -> sheet.row("referentie", "R-" + row, "locatie", "Buurthuis " + row % 40));
        return sheet.text(";").getBytes(UTF_8);
    }
}
