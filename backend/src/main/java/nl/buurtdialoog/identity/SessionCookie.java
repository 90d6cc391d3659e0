package nl.buurtdialoog.identity;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/** The cookie of a browser that signed in. A large one comes in parts: {@code q_session_chunk_1}. */
final class SessionCookie {

    private static final String NAME = "q_session";

    static boolean isAmong(Set<String> cookieNames) {
        return cookieNames.stream().anyMatch(SessionCookie::isOurs);
    }

    /** Has the browser throw it away, all parts of it. */
    static void forget(RoutingContext request) {
        request.cookieMap().keySet().stream()
                .filter(SessionCookie::isOurs)
                .map(SessionCookie::gone)
                .forEach(request.response()::addCookie);
    }

    private static boolean isOurs(String name) {
        return name.startsWith(NAME);
    }

    private static Cookie gone(String name) {
        return Cookie.cookie(name, "")
                .setPath("/")
                .setMaxAge(0)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX);
    }

    private SessionCookie() {}
}
