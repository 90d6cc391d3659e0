package nl.buurtdialoog.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes and removes the keys of partners' programs: clients in Keycloak that sign in for themselves. */
@ApplicationScoped
public class PartnerKeys {

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    PartnersAdmin keycloak;

    /**
     * Makes a key.
     *
     * @param title what Keycloak's own pages call it
     * @param scopes what its tokens may ask for
     */
    public PartnerKey make(String title, Collection<String> scopes) {
        var key = new PartnerKey("partner-" + UUID.randomUUID(), secret());
        keycloak.add("/clients", client(key, title, scopes));
        return key;
    }

    /** Removes a key, so that Keycloak makes no more tokens for it. What is gone already is well. */
    public void remove(String clientId) {
        keycloak.read("/clients?clientId=" + URLEncoder.encode(clientId, UTF_8))
                .forEach(found -> keycloak.remove("/clients/" + found.path("id").asText()));
    }

    private static Map<String, Object> client(PartnerKey key, String title, Collection<String> scopes) {
        return Map.ofEntries(
                Map.entry("clientId", key.clientId()),
                Map.entry("secret", key.clientSecret()),
                Map.entry("name", title),
                Map.entry("protocol", "openid-connect"),
                Map.entry("publicClient", false),
                Map.entry("serviceAccountsEnabled", true),
                Map.entry("standardFlowEnabled", false),
                Map.entry("implicitFlowEnabled", false),
                Map.entry("directAccessGrantsEnabled", false),
                Map.entry("fullScopeAllowed", false),
                Map.entry("attributes", Map.of("client_credentials.use_refresh_token", "false")),
                Map.entry("defaultClientScopes", List.of("basic", "buurtdialoog-api")),
                Map.entry("optionalClientScopes", List.copyOf(scopes)));
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
