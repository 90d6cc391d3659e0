package nl.buurtdialoog.shared;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyInTimeTest {

    private static final String HEAD = """
            POST /api/v1/interests HTTP/1.1
            Host: localhost
            Content-Type: application/json
            Content-Length: 100

            {""".replace("\n", "\r\n");

    private static final int PAUSE_MILLIS = 500;

    /** Three seconds of patience are far fewer. */
    private static final int BYTES = 30;

    @Test
    void the_line_of_who_sends_a_body_byte_by_byte_is_cut() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(PAUSE_MILLIS);
            socket.getOutputStream().write(HEAD.getBytes(US_ASCII));
            int sent = 0;
            while (sent < BYTES && !isCut(socket)) {
                sent++;
            }

            assertThat(sent).isBetween(1, BYTES - 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}"})
    void work_that_takes_longer_than_a_body_may_is_not_cut(String body) {
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/probes/long")
                .then()
                .statusCode(200)
                .body(equalTo("done"));
    }

    private static boolean isCut(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
            return socket.getInputStream().read() == -1;
        } catch (SocketTimeoutException stillThere) {
            return false;
        } catch (IOException cut) {
            return true;
        }
    }
}
