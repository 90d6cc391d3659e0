package nl.buurtdialoog.organisation;

import static nl.buurtdialoog.shared.ProblemType.NOT_ALLOWED;
import static nl.buurtdialoog.shared.ProblemType.ORGANISATION_MISSING;
import static nl.buurtdialoog.shared.ProblemType.ORGANISATION_NOT_FOUND;

import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.audit.Actor;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Lets a request in, or not: every operation says for whom it is, and one that says nothing is for nobody. A page for
 * everybody never looks at a token, so it works while Keycloak is away.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class AccessFilter implements ContainerRequestFilter {

    static final String ORGANISATION = "Organisation";

    /** Keycloak's role for who helps the organisations that work here; a token names it among its groups. */
    private static final String SUPPORT = "support";

    @Inject
    TokenReader tokens;

    @Inject
    ResourceInfo resource;

    @Inject
    Memberships memberships;

    @Inject
    Clients clients;

    @Inject
    Tenancy tenancy;

    @Inject
    Caller caller;

    @Inject
    Actor actor;

    @Inject
    @ConfigProperty(name = "quarkus.oidc.client-id")
    String ownClient;

    @Override
    public void filter(ContainerRequestContext request) {
        var operation = resource.getResourceMethod();
        if (operation.isAnnotationPresent(OpenToAll.class)) {
            return;
        }
        var token = tokens.token();
        if (isPerson(token)) {
            letPersonIn(token, operation, request);
        } else {
            letClientIn(token, operation);
        }
    }

    /** Our own client signs people in. Every other client acts for itself, whatever its token says of a person. */
    private boolean isPerson(JsonWebToken token) {
        return ownClient.equals(token.getClaim("azp"));
    }

    private void letClientIn(JsonWebToken token, Method operation) {
        var wanted = operation.getAnnotation(ForScope.class);
        if (wanted == null
                || !scopes(token).contains(wanted.value())
                || !(token.getClaim("azp") instanceof String name)) {
            throw Problem.of(NOT_ALLOWED);
        }
        var client = clients.letIn(name)
                .filter(known -> known.scopes().contains(wanted.value()))
                .orElseThrow(() -> Problem.of(NOT_ALLOWED));
        tenancy.enter(client.organisationId());
        caller.isClient(client);
        actor.isClient(client.name());
        clients.noteUse(client);
    }

    private void letPersonIn(JsonWebToken token, Method operation, ContainerRequestContext request) {
        var wanted = operation.getAnnotation(ForRoles.class);
        if (wanted != null) {
            letMemberIn(token, Set.of(wanted.value()), request);
        } else if (operation.isAnnotationPresent(ForSignedIn.class)) {
            var accountId = memberships.accountOf(token);
            tenancy.enterAccount(accountId);
            caller.isSignedIn(accountId, token.getGroups().contains(SUPPORT));
        } else {
            throw Problem.of(NOT_ALLOWED);
        }
    }

    private void letMemberIn(JsonWebToken token, Set<Role> wanted, ContainerRequestContext request) {
        var organisationId = organisation(request);
        var membership = memberships.of(token, organisationId);
        if (membership.roles().isEmpty()) {
            letSupportIn(membership.accountId(), organisationId, wanted, request);
            return;
        }
        if (!membership.hasOneOf(wanted)) {
            throw Problem.of(NOT_ALLOWED);
        }
        tenancy.enter(organisationId);
        tenancy.enterAccount(membership.accountId());
        caller.isMember(membership.accountId(), organisationId, membership.roles());
        actor.isMember(membership.accountId(), membership.firstOf(wanted).name());
    }

    /** Who may look along for an hour sees what a coordinator sees. They change nothing, so nothing of it lasts. */
    private void letSupportIn(UUID accountId, UUID organisationId, Set<Role> wanted, ContainerRequestContext request) {
        if (memberships.looksAlongUntil(accountId, organisationId) == null) {
            throw Problem.of(ORGANISATION_NOT_FOUND);
        }
        if (!wanted.contains(Role.COORDINATOR) || !request.getMethod().equals(HttpMethod.GET)) {
            throw Problem.of(NOT_ALLOWED);
        }
        Log.infof(
                "Support looks along: account %s, organisation %s, %s",
                accountId, organisationId, resource.getResourceMethod().getName());
        tenancy.enter(organisationId);
        tenancy.enterAccount(accountId);
        caller.isMember(accountId, organisationId, Set.of(Role.COORDINATOR));
        actor.isMember(accountId, Actor.SUPPORT);
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
