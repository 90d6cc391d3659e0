package nl.buurtdialoog.shared;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeBodyTest {

    private static final String HEAD = """
            POST /api/v1/interests HTTP/1.1
            Host: localhost
            Content-Type: application/json
            Content-Length: 100

            {""".replace("\n", "\r\n");

    /** There are 200 threads at most. */
    private static final int MORE_THAN_THERE_ARE_THREADS = 220;

    @Test
    void a_body_that_stays_out_holds_no_thread_and_its_line_is_cut() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (int one = 0; one < MORE_THAN_THERE_ARE_THREADS; one++) {
                var socket = new Socket("localhost", RestAssured.port);
                slow.add(socket);
                socket.getOutputStream().write(HEAD.getBytes(US_ASCII));
            }

            RestAssured.get("/api/v1/dialogues?language=NL").then().statusCode(200);
            assertThat(slow).noneMatch(WholeBodyTest::isCut);

            assertThat(slow).allMatch(WholeBodyTest::endsWithoutAnAnswer);
        } finally {
            closeAll(slow);
        }
    }

    private static boolean isCut(Socket socket) {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException cut) {
            return true;
        }
    }

    private static boolean endsWithoutAnAnswer(Socket socket) {
        try {
            return socket.getInputStream().read() == -1;
        } catch (SocketException cut) {
            return true;
        } catch (IOException other) {
            return false;
        }
    }

    private static void closeAll(List<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
