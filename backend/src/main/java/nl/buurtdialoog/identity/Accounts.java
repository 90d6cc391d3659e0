package nl.buurtdialoog.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The accounts of people who work with the product. Passwords and second factors are Keycloak's: we ask it to let somebody
 * choose them, and never know them.
 */
@ApplicationScoped
public class Accounts {

    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final String SET_UP_SECOND_FACTOR = "CONFIGURE_TOTP";

    /** How long the link in an invitation works; the realm's words say so as well. */
    private static final Duration INVITATION = Duration.ofDays(3);

    @Inject
    AccountsAdmin keycloak;

    @Inject
    @ConfigProperty(name = "quarkus.oidc.client-id")
    String application;

    /** The account with this address; made when there is none, for its owner to begin. */
    public Account withEmail(String email, String firstName, String lastName, Language language) {
        for (var found : keycloak.read("/users?exact=true&email=" + URLEncoder.encode(email, UTF_8))) {
            return account(found);
        }
        var id = keycloak.add(
                "/users",
                Map.of(
                        "username",
                        email.toLowerCase(Locale.ROOT),
                        "email",
                        email,
                        "firstName",
                        firstName,
                        "lastName",
                        lastName,
                        "enabled",
                        true,
                        "attributes",
                        Map.of("locale", List.of(language.locale().getLanguage())),
                        "requiredActions",
                        List.of(CHOOSE_PASSWORD)));
        return new Account(id, email, firstName + " " + lastName, false);
    }

    /** The account that Keycloak names so. */
    public Account ofSubject(String subject) {
        return account(keycloak.read("/users/" + subject));
    }

    /** Has Keycloak mail its owner a link by which they choose a password; administrators set up a second factor too. */
    public void invite(Account account, boolean administrator) {
        keycloak.put(
                "/users/%s/execute-actions-email?client_id=%s&lifespan=%d"
                        .formatted(account.subject(), application, INVITATION.toSeconds()),
                administrator ? List.of(CHOOSE_PASSWORD, SET_UP_SECOND_FACTOR) : List.of(CHOOSE_PASSWORD));
    }

    /** From their next sign-in on they come in with a second factor only; who has none yet sets it up then. */
    public void requireSecondFactor(String subject) {
        var path = "/users/" + subject;
        for (var credential : keycloak.read(path + "/credentials")) {
            if (credential.path("type").asText().equals("otp")) {
                return;
            }
        }
        if (keycloak.read(path) instanceof ObjectNode user) {
            var actions = new ArrayList<>(actions(user));
            if (!actions.contains(SET_UP_SECOND_FACTOR)) {
                actions.add(SET_UP_SECOND_FACTOR);
                var wanted = user.putArray("requiredActions");
                actions.forEach(wanted::add);
                keycloak.put(path, user);
            }
        }
    }

    /** Ends every session of this account in Keycloak, on whatever device. */
    void endSessions(String subject) {
        keycloak.act("/users/%s/logout".formatted(subject));
    }

    private static Account account(JsonNode found) {
        var email = found.path("email").asText();
        var name =
                (found.path("firstName").asText() + " " + found.path("lastName").asText()).strip();
        return new Account(
                found.path("id").asText(),
                email,
                name.isEmpty() ? email : name,
                !actions(found).contains(CHOOSE_PASSWORD));
    }

    private static List<String> actions(JsonNode user) {
        return StreamSupport.stream(user.path("requiredActions").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
