package nl.buurtdialoog.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * That somebody who is signed in wants to change their password or set up a second factor. Keycloak does so on the way
 * of a sign-in; a cookie knows which browser has been there, as the address it comes back to is the one it left from.
 */
final class AccountChange {

    /** Keycloak's own name; the setting {@code forward-params} hands it on. */
    private static final String PARAMETER = "kc_action";

    private static final Set<String> POSSIBLE = Set.of("UPDATE_PASSWORD", "CONFIGURE_TOTP");
    private static final String COOKIE = "account_change";
    private static final long TEN_MINUTES = 600;

    /** Whether it was asked for, and this browser has not been there for it yet. */
    static boolean isWanted(RoutingContext request) {
        return isAsked(request) && !request.request().getParam(PARAMETER).equals(been(request));
    }

    static void remember(RoutingContext request) {
        if (isAsked(request)) {
            request.response().addCookie(cookie(request, request.request().getParam(PARAMETER), TEN_MINUTES));
        }
    }

    static void forget(RoutingContext request) {
        if (been(request) != null) {
            request.response().addCookie(cookie(request, "", 0));
        }
    }

    private static boolean isAsked(RoutingContext request) {
        var wanted = request.request().getParam(PARAMETER);
        return wanted != null && POSSIBLE.contains(wanted);
    }

    private static @Nullable String been(RoutingContext request) {
        var cookie = request.request().getCookie(COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    private static Cookie cookie(RoutingContext request, String value, long seconds) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/auth")
                .setMaxAge(seconds)
                .setHttpOnly(true)
                .setSecure("https".equals(request.request().scheme()))
                .setSameSite(CookieSameSite.LAX);
    }

    private AccountChange() {}
}
