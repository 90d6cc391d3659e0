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
    private static final int NINETY_DAYS = 90 * 24 * 60 * 60;
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
        assertThat(merged().get("clients")).hasSize(8).allSatisfy(client -> {
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
        // A page asks several things at once when its token has just ended.
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isEqualTo(4);
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("passwordPolicy").asText()).contains("length(12)");
    }

    /** Who guesses for somebody else only makes them wait, a quarter of an hour at most. */
    @Test
    void nobody_is_locked_out_for_good_by_who_guesses() throws IOException {
        var realm = read(REALM);
        assertThat(realm.get("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.get("failureFactor").asInt()).isLessThanOrEqualTo(10);
        assertThat(realm.get("maxFailureWaitSeconds").asInt()).isEqualTo(900);
    }

    @Test
    void who_signed_in_and_who_changed_accounts_is_kept_for_ninety_days() throws IOException {
        var realm = read(REALM);
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("eventsExpiration").asInt()).isEqualTo(NINETY_DAYS);
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(realm.at("/attributes/adminEventsExpiration").asInt()).isEqualTo(NINETY_DAYS);
        assertThat(realm.get("adminEventsDetailsEnabled").asBoolean())
                .as("details hold names and addresses")
                .isFalse();
    }

    @Test
    void nobody_makes_an_account_of_their_own_and_nothing_goes_unencrypted_over_the_internet() throws IOException {
        var realm = read(REALM);
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("editUsernameAllowed").asBoolean()).isFalse();
        assertThat(realm.get("duplicateEmailsAllowed").asBoolean()).isFalse();
        assertThat(realm.get("sslRequired").asText()).isEqualTo("external");
        assertThat(realm.get("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
        assertThat(realm.get("accessCodeLifespan").asInt()).isLessThanOrEqualTo(60);
    }

    @Test
    void a_token_is_for_the_api_only_when_it_says_so() throws IOException {
        var realm = read(REALM);
        var audience = StreamSupport.stream(realm.get("clientScopes").spliterator(), false)
                .filter(scope -> scope.get("name").asText().equals("buurtdialoog-api"))
                .findFirst()
                .orElseThrow();
        assertThat(audience.at("/protocolMappers/0/protocolMapper").asText()).isEqualTo("oidc-audience-mapper");
        assertThat(audience.at("/protocolMappers/0/config/included.custom.audience")
                        .asText())
                .isEqualTo("buurtdialoog-api");
        assertThat(client(realm, "buurtdialoog-app").get("defaultClientScopes"))
                .anyMatch(scope -> scope.asText().equals("buurtdialoog-api"));
        assertThat(realm.get("defaultDefaultClientScopes"))
                .noneMatch(scope -> scope.asText().equals("buurtdialoog-api"));
    }

    @Test
    void no_client_takes_a_browser_to_an_address_that_is_not_written_out() throws IOException {
        assertThat(merged().get("clients")).allSatisfy(client -> {
            assertThat(client.path("redirectUris"))
                    .allSatisfy(address -> assertThat(address.asText()).doesNotContain("*", "+"));
            assertThat(client.path("webOrigins")).isEmpty();
            assertThat(client.get("standardFlowEnabled").asBoolean())
                    .as("only the application signs people in")
                    .isEqualTo(client.get("clientId").asText().equals("buurtdialoog-app"));
        });
    }

    @Test
    void a_machine_gets_no_refresh_token_and_no_more_rights_than_its_task() throws IOException {
        assertThat(merged().get("clients"))
                .filteredOn(client -> client.get("serviceAccountsEnabled").asBoolean())
                .hasSizeGreaterThan(2)
                .allSatisfy(client -> assertThat(client.at("/attributes/client_credentials.use_refresh_token")
                                .asText())
                        .isEqualTo("false"));
        assertThat(read(REALM).get("users").findValues("realm-management"))
                .map(JsonNode::toString)
                .containsExactly("[\"manage-users\",\"view-users\",\"query-users\"]", "[\"manage-clients\"]");
    }

    /** Whoever could give their account another address would be taken for who is invited at that address. */
    @Test
    void nobody_changes_the_address_of_their_account_by_themselves() throws IOException {
        var realm = read(REALM);
        assertThat(client(realm, "account").get("enabled").asBoolean()).isFalse();
        assertThat(client(realm, "account-console").get("enabled").asBoolean()).isFalse();
    }

    @Test
    void a_token_says_of_support_that_it_is_and_of_nobody_anything_else() throws IOException {
        var realm = read(REALM);
        assertThat(realm.at("/roles/realm")).hasSize(1);
        assertThat(realm.at("/scopeMappings/0/roles").toString()).isEqualTo("[\"support\"]");
        var mapper = client(realm, "buurtdialoog-app").at("/protocolMappers/0");
        assertThat(mapper.get("protocolMapper").asText()).isEqualTo("oidc-usermodel-realm-role-mapper");
        assertThat(mapper.at("/config/claim.name").asText()).isEqualTo("groups");
    }

    /** The application forgets after these 12 hours that somebody signed out. */
    @Test
    void no_session_lasts_longer_than_its_end_is_remembered() throws IOException {
        var realm = read(REALM);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(12 * 60 * 60);
        assertThat(realm.get("rememberMe").asBoolean()).isFalse();
    }

    @Test
    void an_invitation_speaks_dutch_and_english_and_holds_its_link() throws IOException {
        var texts = read(REALM).get("localizationTexts");
        assertThat(texts.at("/nl/executeActionsSubject").asText()).startsWith("Welkom");
        assertThat(texts.at("/en/executeActionsSubject").asText()).startsWith("Welcome");
        assertThat(texts).allSatisfy(language -> {
            assertThat(language.get("executeActionsBody").asText()).contains("{0}", "{3}", "{4}");
            assertThat(language.get("executeActionsBodyHtml").asText()).contains("<a href=\"{0}\">", "{3}", "{4}");
            assertThat(language.get("requiredAction.CONFIGURE_TOTP").asText()).isNotBlank();
        });
    }

    @Test
    void who_makes_accounts_may_manage_users_and_nothing_else() throws IOException {
        var roles = StreamSupport.stream(read(REALM).get("users").spliterator(), false)
                .filter(user -> user.get("username").asText().equals("service-account-buurtdialoog-admin"))
                .flatMap(user -> StreamSupport.stream(
                        user.at("/clientRoles/realm-management").spliterator(), false))
                .map(JsonNode::asText);
        assertThat(roles).containsExactlyInAnyOrder("manage-users", "view-users", "query-users");
    }

    @Test
    void another_address_or_secret_is_a_reason_to_read_the_realm_again() throws IOException {
        var realm = RealmFile.merge(REALM, DEMONSTRATION);
        assertThat(realm.checksum(Map.of("A", "1"))).isEqualTo(realm.checksum(Map.of("A", "1")));
        assertThat(realm.checksum(Map.of("A", "1"))).isNotEqualTo(realm.checksum(Map.of("A", "2")));
    }

    private static JsonNode merged() throws IOException {
        return new ObjectMapper().readTree(RealmFile.merge(REALM, DEMONSTRATION).text());
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
