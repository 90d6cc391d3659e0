package nl.buurtdialoog.organisation;

import static nl.buurtdialoog.shared.ProblemType.NOT_ALLOWED;
import static nl.buurtdialoog.shared.ProblemType.NOT_SIGNED_IN;
import static nl.buurtdialoog.shared.ProblemType.ORGANISATION_MISSING;
import static nl.buurtdialoog.shared.ProblemType.ORGANISATION_NOT_FOUND;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets a request in, or not: every operation says for whom it is, and one that says nothing is for nobody. A page for
 * everybody never looks at a token, so it works while Keycloak is away.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class AccessFilter implements ContainerRequestFilter {

    static final String ORGANISATION = "Organisation";

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    ResourceInfo resource;

    @Inject
    Memberships memberships;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var operation = resource.getResourceMethod();
        if (operation.isAnnotationPresent(OpenToAll.class) && !showsWantedToken(request, operation)) {
            return;
        }
        var token = token();
        if (isClient(token)) {
            letClientIn(token, operation);
        } else {
            letPersonIn(token, operation, request);
        }
    }

    private static boolean showsWantedToken(ContainerRequestContext request, Method operation) {
        return operation.isAnnotationPresent(ForScope.class)
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    }

    private JsonWebToken token() {
        if (identity().getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw Problem.of(NOT_SIGNED_IN);
    }

    private SecurityIdentity identity() {
        try {
            return identities.getIdentity();
        } catch (AuthenticationFailedException invalid) {
            throw Problem.of(NOT_SIGNED_IN);
        }
    }

    /** Keycloak gives a client that signs in for itself a service account, and no session. */
    private static boolean isClient(JsonWebToken token) {
        return token.getClaim("preferred_username") instanceof String name && name.startsWith("service-account-");
    }

    private void letClientIn(JsonWebToken token, Method operation) {
        var wanted = operation.getAnnotation(ForScope.class);
        if (wanted == null || !scopes(token).contains(wanted.value())) {
            throw Problem.of(NOT_ALLOWED);
        }
        var clientId = token.<String>getClaim("azp");
        caller.isClient(clientId, memberships.organisationOf(clientId).orElseThrow(() -> Problem.of(NOT_ALLOWED)));
    }

    private void letPersonIn(JsonWebToken token, Method operation, ContainerRequestContext request) {
        var wanted = operation.getAnnotation(ForRoles.class);
        if (operation.isAnnotationPresent(ForSignedIn.class)) {
            caller.isSignedIn(memberships.accountOf(token));
        } else if (wanted != null) {
            letMemberIn(token, Set.of(wanted.value()), request);
        } else {
            throw Problem.of(NOT_ALLOWED);
        }
    }

    private void letMemberIn(JsonWebToken token, Set<Role> wanted, ContainerRequestContext request) {
        var accountId = memberships.accountOf(token);
        var organisationId = organisation(request);
        var roles = memberships.rolesOf(accountId, organisationId);
        if (roles.isEmpty()) {
            throw Problem.of(ORGANISATION_NOT_FOUND);
        }
        if (roles.stream().noneMatch(wanted::contains)) {
            throw Problem.of(NOT_ALLOWED);
        }
        caller.isMember(accountId, organisationId, roles);
    }

    private static UUID organisation(ContainerRequestContext request) {
        var named = request.getHeaderString(ORGANISATION);
        if (named == null) {
            throw Problem.of(ORGANISATION_MISSING);
        }
        try {
            return UUID.fromString(named);
        } catch (IllegalArgumentException notAnId) {
            throw Problem.of(ORGANISATION_NOT_FOUND);
        }
    }

    private static Set<String> scopes(JsonWebToken token) {
        return token.getClaim("scope") instanceof String scopes ? Set.of(scopes.split(" ")) : Set.of();
    }
}
