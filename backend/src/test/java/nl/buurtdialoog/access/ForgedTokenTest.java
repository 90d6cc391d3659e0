package nl.buurtdialoog.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.Tokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A token that only looks like one of Keycloak's. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForgedTokenTest {

    private final UUID somebody = UUID.randomUUID();

    @Test
    void what_keycloak_signed_opens() {
        tryWith(Tokens.ofPerson(somebody), 200);
    }

    @Test
    void a_token_without_a_signature_opens_nothing() {
        var payload = Tokens.ofPerson(somebody).split("\\.", -1)[1];

        tryWith(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + ".", 401);
    }

    @Test
    void a_token_that_was_changed_after_it_was_signed_opens_nothing() {
        var own = Tokens.ofPerson(somebody).split("\\.", -1);
        var another = Tokens.ofPerson(UUID.randomUUID()).split("\\.", -1);

        tryWith(own[0] + "." + another[1] + "." + own[2], 401);
    }

    @Test
    void a_token_of_another_key_opens_nothing_also_when_it_brings_that_key() throws NoSuchAlgorithmException {
        var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();

        tryWith(claims().jws().sign(keys.getPrivate()), 401);
        tryWith(claims().jws().header("jku", "http://localhost:9/keys").sign(keys.getPrivate()), 401);
    }

    /** Who takes the public key, which everybody has, for a shared secret believes whoever has it. */
    @Test
    void a_token_sealed_with_the_public_key_as_a_secret_opens_nothing() {
        var publicKey = ConfigProvider.getConfig().getValue("buurtdialoog.test.public-key", String.class);

        tryWith(claims().jws().signWithSecret(publicKey), 401);
    }

    private JwtClaimsBuilder claims() {
        return Jwt.subject(somebody.toString())
                .audience("buurtdialoog-api")
                .claim("azp", "buurtdialoog-app")
                .expiresAt(Instant.now().plus(Duration.ofMinutes(15)));
    }

    private static void tryWith(String token, int status) {
        var answer = given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(status);
        if (status == 401) {
            answer.body("type", equalTo("/problems/not-signed-in"));
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
