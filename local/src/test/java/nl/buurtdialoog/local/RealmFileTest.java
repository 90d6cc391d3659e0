package nl.buurtdialoog.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final Path REALM = Path.of("../docker/keycloak/buurtdialoog-realm.json");
    private static final Path DEMONSTRATION = Path.of("../docker/keycloak/demonstration.json");

    @Test
    void the_realm_itself_holds_no_person_and_no_written_secret() throws IOException {
        var realm = read(REALM);
        assertThat(realm.get("users"))
                .allSatisfy(
                        user -> assertThat(user.has("serviceAccountClientId")).isTrue());
        assertThat(realm.findValuesAsText("secret")).isNotEmpty().allMatch(secret -> secret.startsWith("${"));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void no_client_allows_the_implicit_or_the_password_grant() throws IOException {
        var merged = new ObjectMapper()
                .readTree(RealmFile.merge(REALM, DEMONSTRATION).text());
        assertThat(merged.get("clients")).hasSize(5).allSatisfy(client -> {
            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(client.get("directAccessGrantsEnabled").asBoolean()).isFalse();
        });
    }

    @Test
    void the_application_signs_in_with_pkce_to_one_exact_address() throws IOException {
        var application = client(read(REALM), "buurtdialoog-app");
        assertThat(application.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(application.get("publicClient").asBoolean()).isFalse();
        assertThat(application.get("redirectUris"))
                .hasSize(1)
                .allSatisfy(
                        address -> assertThat(address.asText()).isEqualTo("${BUURTDIALOOG_PUBLIC_URL}/auth/callback"));
    }

    @Test
    void tokens_are_short_and_guessing_is_slowed_down() throws IOException {
        var realm = read(REALM);
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(900);
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isEqualTo(4);
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("passwordPolicy").asText()).contains("length(12)");
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
    }

    /** The application forgets after these 12 hours that somebody signed out. */
    @Test
    void no_session_lasts_longer_than_its_end_is_remembered() throws IOException {
        var realm = read(REALM);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(12 * 60 * 60);
        assertThat(realm.get("rememberMe").asBoolean()).isFalse();
    }

    @Test
    void another_address_or_secret_is_a_reason_to_read_the_realm_again() throws IOException {
        var realm = RealmFile.merge(REALM, DEMONSTRATION);
        assertThat(realm.checksum(Map.of("A", "1"))).isEqualTo(realm.checksum(Map.of("A", "1")));
        assertThat(realm.checksum(Map.of("A", "1"))).isNotEqualTo(realm.checksum(Map.of("A", "2")));
    }

    private static JsonNode client(JsonNode realm, String id) {
        return StreamSupport.stream(realm.get("clients").spliterator(), false)
                .filter(client -> client.get("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
