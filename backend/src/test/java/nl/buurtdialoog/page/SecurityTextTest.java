package nl.buurtdialoog.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.buurtdialoog.TestDatabase;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Somebody vouches for half a year in these tests. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityTextTest {

    private static final String PATH = "/.well-known/security.txt";

    @Inject
    SecurityText text;

    @Inject
    @ConfigProperty(name = "buurtdialoog.security.expires")
    LocalDate expires;

    @Test
    void who_finds_a_leak_reads_where_to_tell_and_until_when() {
        given().get(PATH)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/plain; charset=utf-8"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body(equalTo("""
                        Contact: mailto:veilig@buurtdialoog.example
                        Expires: %sT00:00:00Z
                        Preferred-Languages: nl, en
                        Canonical: http://localhost:8080/.well-known/security.txt
                        """.formatted(expires)));
    }

    @Test
    void from_that_day_on_and_more_than_a_year_before_it_there_is_nothing_to_read() {
        assertThat(text.on(expires.minusYears(1).minusDays(1))).isEmpty();
        assertThat(text.on(expires.minusYears(1))).isPresent();
        assertThat(text.on(expires.minusDays(1))).isPresent();
        assertThat(text.on(expires)).isEmpty();
    }

    @Test
    void it_is_read_and_not_written() {
        given().post(PATH).then().statusCode(405).header("Allow", equalTo("GET, HEAD"));
        given().head(PATH).then().statusCode(200);
        given().get("/.well-known/anything-else.txt").then().statusCode(404);
    }
}
