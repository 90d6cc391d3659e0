package nl.buurtdialoog.identity;

import java.util.Set;

/** The cookie of a browser that signed in. A large one comes in parts: {@code q_session_chunk_1}. */
final class SessionCookie {

    private static final String NAME = "q_session";

    static boolean isAmong(Set<String> cookieNames) {
        return cookieNames.stream().anyMatch(name -> name.startsWith(NAME));
    }

    private SessionCookie() {}
}
