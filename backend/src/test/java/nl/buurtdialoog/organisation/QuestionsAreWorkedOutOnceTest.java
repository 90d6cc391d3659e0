package nl.buurtdialoog.organisation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A native query that names a plain class as its result is worked out anew each time, and pushes others out of the cache. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsAreWorkedOutOnceTest {

    @Inject
    SessionFactory sessions;

    @Test
    void who_asks_again_costs_no_new_plan() {
        var organisation = Given.anOrganisation().id;
        var subject = Given.aSubject(organisation, Role.COORDINATOR);
        var token = Tokens.ofSession(subject, UUID.randomUUID().toString());
        ask(token, organisation);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            assertThat(IntStream.range(0, 5).mapToLong(time -> {
                        statistics.clear();
                        ask(token, organisation);
                        return statistics.getQueryPlanCacheMissCount();
                    }))
                    .as("what jobs ask for the first time is counted too, but not five times in a row")
                    .contains(0L);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private static void ask(String token, UUID organisation) {
        given().auth()
                .oauth2(token)
                .header("Organisation", organisation)
                .get("/api/v1/themes")
                .then()
                .statusCode(200);
    }
}
