package nl.buurtdialoog.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.organisation.ForSignedIn;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.organisation.Scope;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Who may do an operation, as its annotations say. {@code x-access} is what the authorisation matrix is made from. */
final class Access {

    static final String LINK = "Registration-Token";
    static final String INTEREST = "Interest-Token";
    static final String TABLE_LINK = "Table-Token";
    static final String TEXT_SECRET = "Text-Gateway-Secret";
    private static final String SESSION = "session";
    private static final String TOKEN = "token";
    private static final String CLIENT = "client";
    private static final String REGISTRATION_LINK = "registrationLink";
    private static final String INTEREST_LINK = "interestLink";
    private static final String TABLE = "tableLink";
    private static final String TEXT_GATEWAY = "textGateway";

    static void addSchemes(Components components) {
        components.addSecurityScheme(
                SESSION,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.COOKIE)
                        .name("q_session")
                        .description("The browser's session, begun at /auth/login."));
        components.addSecurityScheme(
                TOKEN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("A member's access token from Keycloak, for the audience buurtdialoog-api."));
        components.addSecurityScheme(
                REGISTRATION_LINK,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name(LINK)
                        .description("What stands behind the # of the link in somebody's mail."));
        components.addSecurityScheme(
                INTEREST_LINK,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name(INTEREST)
                        .description("What stands behind the # of the link that stops messages."));
        components.addSecurityScheme(
                TABLE,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name(TABLE_LINK)
                        .description("What stands behind the # of the link of who offered a table."));
        components.addSecurityScheme(
                TEXT_GATEWAY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name(TEXT_SECRET)
                        .description("The secret that the provider of text messages shares with us."));
        components.addSecurityScheme(CLIENT, client());
    }

    static void addTo(DocumentedOperation operation) {
        var access = new TreeMap<String, Object>();
        if (operation.has(OpenToAll.class)) {
            allow(operation, schemeOf(operation));
            access.put("public", true);
        } else if (operation.has(ForSignedIn.class)) {
            allowPeople(operation);
            access.put("signedIn", true);
        } else if (operation.has(ForRoles.class)) {
            allowPeople(operation);
            access.put("roles", roles(operation));
        }
        operation
                .annotation(ForScope.class)
                .map(scoped -> scoped.value().asString())
                .ifPresent(scope -> {
                    operation
                            .operation()
                            .addSecurityRequirement(
                                    OASFactory.createSecurityRequirement().addScheme(CLIENT, scope));
                    access.put("scope", scope);
                });
        operation.operation().addExtension("x-access", access);
    }

    static boolean asksWho(DocumentedOperation operation) {
        return !operation.has(OpenToAll.class) || schemeOf(operation) != null;
    }

    /** By what somebody without an account shows who they are; null for whoever it is. */
    private static @Nullable String schemeOf(DocumentedOperation operation) {
        if (operation.takesHeader(TEXT_SECRET)) {
            return TEXT_GATEWAY;
        }
        if (operation.takesHeader(INTEREST)) {
            return INTEREST_LINK;
        }
        if (operation.takesHeader(TABLE_LINK)) {
            return TABLE;
        }
        return operation.takesHeader(LINK) ? REGISTRATION_LINK : null;
    }

    private static void allow(DocumentedOperation operation, @Nullable String scheme) {
        var requirement = OASFactory.createSecurityRequirement();
        operation.operation().addSecurityRequirement(scheme == null ? requirement : requirement.addScheme(scheme));
    }

    private static void allowPeople(DocumentedOperation operation) {
        allow(operation, SESSION);
        allow(operation, TOKEN);
    }

    private static List<String> roles(DocumentedOperation operation) {
        return Arrays.asList(
                operation.annotation(ForRoles.class).orElseThrow().value().asEnumArray());
    }

    private static SecurityScheme client() {
        var scopes = new TreeMap<>(Map.of(
                Scope.DIALOGUES_READ, "Read dialogues",
                Scope.REGISTRATIONS_WRITE, "Sign people up",
                Scope.REGISTRATIONS_READ, "See who is signed up",
                Scope.COUNTS_READ, "Read counts",
                Scope.AGREEMENTS_ANSWER, "Answer what groups ask",
                Scope.TRAJECTORIES_WRITE, "Ask for advice for initiatives"));
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("A partner's client that signs in for itself, with the scopes it was given.")
                .flows(OASFactory.createOAuthFlows()
                        .clientCredentials(OASFactory.createOAuthFlow()
                                .tokenUrl("/realms/buurtdialoog/protocol/openid-connect/token")
                                .scopes(new TreeMap<>(scopes))));
    }

    private Access() {}
}
