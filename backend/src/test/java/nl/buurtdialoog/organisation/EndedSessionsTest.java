package nl.buurtdialoog.organisation;

import static io.restassured.RestAssured.given;
import static nl.buurtdialoog.organisation.Role.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import nl.buurtdialoog.shared.MovableClock;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a session is worth after sign-out; signing out itself is a journey in the browser, with the real Keycloak. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndedSessionsTest {

    @Inject
    EndedSessions ended;

    @Inject
    MovableClock clock;

    private final UUID organisation = Given.anOrganisation().id;
    private final UUID subject = Given.aSubject(organisation, COORDINATOR);
    private final String session = UUID.randomUUID().toString();

    @AfterEach
    void it_is_now_again() {
        clock.moveTo(Duration.ZERO);
    }

    @Test
    void a_session_that_was_signed_out_of_opens_nothing_any_more() {
        members(session).statusCode(200);

        ended.end(tokenOf(session));

        members(session).statusCode(401);
        me(session).statusCode(401);
        dialogues(session).statusCode(200);
    }

    @Test
    void signing_out_twice_is_signing_out() {
        ended.end(tokenOf(session));
        ended.end(tokenOf(session));

        me(session).statusCode(401);
    }

    @Test
    void the_next_session_of_the_same_person_and_a_token_of_none_are_theirs() {
        ended.end(tokenOf(session));

        members(UUID.randomUUID().toString()).statusCode(200);
        given().auth().oauth2(Tokens.ofPerson(subject)).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void its_end_is_remembered_as_long_as_a_session_may_last_and_no_longer() {
        ended.end(tokenOf(session));

        clock.moveTo(EndedSessions.LONGEST_SESSION.minusMinutes(1));
        ended.end(tokenOf("another " + session));
        assertThat(ended.isOver(tokenOf(session))).isTrue();

        clock.moveTo(EndedSessions.LONGEST_SESSION.plusMinutes(1));
        ended.end(tokenOf("a third " + session));
        assertThat(ended.isOver(tokenOf(session))).isFalse();
    }

    private ValidatableResponse members(String session) {
        return given().auth()
                .oauth2(Tokens.ofSession(subject, session))
                .header("Organisation", organisation)
                .get("/api/v1/members")
                .then();
    }

    private ValidatableResponse me(String session) {
        return given().auth()
                .oauth2(Tokens.ofSession(subject, session))
                .get("/api/v1/me")
                .then();
    }

    private ValidatableResponse dialogues(String session) {
        return given().auth()
                .oauth2(Tokens.ofSession(subject, session))
                .get("/api/v1/dialogues")
                .then();
    }

    private static JsonWebToken tokenOf(String session) {
        var claims = new JwtClaims();
        claims.setStringClaim("sid", session);
        return new DefaultJWTCallerPrincipal(claims);
    }
}
