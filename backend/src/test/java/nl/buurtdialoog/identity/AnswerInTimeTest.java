package nl.buurtdialoog.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.common.OidcRequestContextProperties;
import io.quarkus.oidc.common.OidcRequestFilter.OidcRequestContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import nl.buurtdialoog.TestDatabase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerInTimeTest {
    @Inject
    AnswerInTime answerInTime;

    @Inject
    Vertx vertx;

    /** The system takes the line by itself, and nobody ever answers on it. */
    @Test
    void a_Keycloak_that_takes_the_line_and_says_nothing_is_given_up() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var client = WebClient.create(vertx);
            var request = client.getAbs("http://127.0.0.1:%d/".formatted(silent.getLocalPort()));

            answerInTime.filter(new OidcRequestContext(request, Buffer.buffer(), new OidcRequestContextProperties()));

            assertThatThrownBy(() -> request.send().await().atMost(Duration.ofSeconds(30)))
                    .hasMessageContaining("timeout period");
            client.close();
        }
    }
}
