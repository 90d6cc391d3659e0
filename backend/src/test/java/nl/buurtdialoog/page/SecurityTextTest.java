package nl.buurtdialoog.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.shared.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody vouches in these tests until 30 June 2027. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityTextTest {

    private static final String PATH = "/.well-known/security.txt";

    @Inject
    MovableClock clock;

    @AfterEach
    void time_is_as_it_was() {
        clock.moveTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01T12:00:00Z", "2027-01-01T12:00:00Z", "2027-06-29T12:00:00Z"})
    void who_finds_a_leak_reads_where_to_tell_and_until_when(String moment) {
        itIs(moment);

        given().get(PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/plain; charset=utf-8"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(equalTo("""
                        Contact: mailto:veilig@buurtdialoog.example
                        Expires: 2027-06-30T00:00:00Z
                        Preferred-Languages: nl, en
                        Canonical: http://localhost:8080/.well-known/security.txt
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-06-30T12:00:00Z", "2028-01-01T12:00:00Z", "2026-06-28T12:00:00Z"})
    void after_that_day_or_more_than_a_year_before_it_there_is_nothing_to_read(String moment) {
        itIs(moment);

        given().get(PATH).then().statusCode(404).body(not(containsString("Contact")));
    }

    @Test
    void it_is_read_and_not_written() {
        given().post(PATH).then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
        given().head(PATH).then().statusCode(200);
        given().get("/.well-known/anything-else.txt").then().statusCode(404);
    }

    private void itIs(String moment) {
        clock.moveTo(Duration.between(clock.instant(), Instant.parse(moment)));
    }
}
