package nl.buurtdialoog.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitFilterTest {

    @Inject
    Limits limits;

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        for (var left = 2; left >= 0; left--) {
            given().post("/api/v1/probes/limited")
                    .then()
                    .statusCode(204)
                    .header("RateLimit-Policy", equalTo("\"probes\";q=3;w=3600"))
                    .header("RateLimit", matchesPattern("\"probes\";r=" + left + ";t=\\d+"));
        }
        // a forwarding header of somebody who is no trusted proxy gives no new address
        ProblemsTest.isProblem(
                        given().header("X-Forwarded-For", "203.0.113.9")
                                .post("/api/v1/probes/limited")
                                .then(),
                        429,
                        "too-many-requests")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", matchesPattern("\"probes\";r=0;t=\\d+"));
    }

    @Test
    void a_household_counts_once_however_many_addresses_it_has() {
        assertThat(Turnstile.network("2001:db8:1:2:3:4:5:6")).isEqualTo(Turnstile.network("2001:db8:1:2:9:9:9:9"));
        assertThat(Turnstile.network("203.0.113.9")).isNotEqualTo(Turnstile.network("203.0.113.10"));
    }

    @Test
    void every_limit_that_an_operation_names_is_set() {
        assertThat(limits.named()).containsKeys("registrations", "registration-links", "interests", "contacts");
    }
}
