package nl.buurtdialoog.identity;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * The only addresses that send a browser to Keycloak: {@code /auth/login?to=/page} signs in and goes on to that page,
 * with {@code kc_action} beside it to change a password or a second factor on the way; {@code /auth/callback} is where
 * Keycloak answers, {@code /auth/logout} signs out here and there. The API never redirects.
 */
@ApplicationScoped
class SignInRoutes {

    @Inject
    HttpAuthenticator authenticator;

    @Inject
    SignOut signOut;

    @Inject
    Keycloak keycloak;

    void register(@Observes Router router) {
        router.get("/auth/login").handler(this::signIn);
        router.get("/auth/callback").handler(this::signIn);
        router.get("/auth/logout").handler(this::signOut);
        router.route("/auth/*").handler(request -> AuthPage.NOT_FOUND.show(request));
    }

    private void signIn(RoutingContext request) {
        authenticate(request, identity -> {
            if (identity == null) {
                sendToKeycloak(request);
            } else {
                request.vertx()
                        .executeBlocking(() -> signOut.isUnfinished(identity), false)
                        .onSuccess(unfinished -> goOn(request, unfinished))
                        .onFailure(failure -> refuse(request, failure));
            }
        });
    }

    private void goOn(RoutingContext request, boolean anew) {
        if (anew) {
            SessionCookie.forget(request);
            sendToKeycloak(request);
        } else if (AccountChange.isWanted(request)) {
            sendToKeycloak(request);
        } else {
            AccountChange.forget(request);
            goTo(request, ReturnPath.of(request.request().getParam("to")));
        }
    }

    /** Whatever goes wrong, this browser has no session any more. */
    private void signOut(RoutingContext request) {
        if (!SessionCookie.isAmong(request.cookieMap().keySet())) {
            goTo(request, ReturnPath.FRONT_PAGE);
            return;
        }
        authenticator
                .attemptAuthentication(request)
                .subscribe()
                .with(
                        identity -> request.vertx()
                                .executeBlocking(() -> signOut.finish(identity), false)
                                .onComplete(done -> leave(request)),
                        failure -> leave(request));
    }

    private static void leave(RoutingContext request) {
        SessionCookie.forget(request);
        goTo(request, ReturnPath.FRONT_PAGE);
    }

    private void authenticate(RoutingContext request, Answer answer) {
        authenticator.attemptAuthentication(request).subscribe().with(answer::to, failure -> refuse(request, failure));
    }

    private void sendToKeycloak(RoutingContext request) {
        request.vertx()
                .executeBlocking(keycloak::isThere, false)
                .onSuccess(isThere -> {
                    if (isThere) {
                        challenge(request);
                    } else {
                        Log.warn("Nobody can sign in: Keycloak does not answer");
                        AuthPage.KEYCLOAK_AWAY.show(request);
                    }
                })
                .onFailure(failure -> refuse(request, failure));
    }

    private void challenge(RoutingContext request) {
        AccountChange.remember(request);
        authenticator
                .sendChallenge(request)
                .subscribe()
                .with(sent -> end(request), failure -> refuse(request, failure));
    }

    /** The challenge fills in where to go, and leaves the answer open. */
    private static void end(RoutingContext request) {
        if (!request.response().ended()) {
            request.response().putHeader("Cache-Control", "no-store").end();
        }
    }

    private void refuse(RoutingContext request, Throwable failure) {
        switch (failure) {
            case AuthenticationRedirectException onwards -> goTo(request, onwards.getRedirectUri());
            case AuthenticationFailedException ended when isLogin(request) -> sendToKeycloak(request);
            case AuthenticationFailedException ended -> AuthPage.NOT_SIGNED_IN.show(request);
            case AuthenticationCompletionException refused -> AuthPage.NOT_SIGNED_IN.show(request);
            default -> {
                Log.warnf("Nobody can sign in: %s", failure.getMessage());
                AuthPage.KEYCLOAK_AWAY.show(request);
            }
        }
    }

    private static boolean isLogin(RoutingContext request) {
        return request.normalizedPath().equals("/auth/login");
    }

    private static void goTo(RoutingContext request, String address) {
        request.response()
                .setStatusCode(302)
                .putHeader("Location", address)
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    /** What is done once it is known who asks; null is nobody. */
    private interface Answer {
        void to(@Nullable SecurityIdentity identity);
    }
}
