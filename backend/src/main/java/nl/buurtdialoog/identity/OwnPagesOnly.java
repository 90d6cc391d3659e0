package nl.buurtdialoog.identity;

import static nl.buurtdialoog.shared.ProblemType.CSRF_HEADER_MISSING;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import nl.buurtdialoog.shared.Problem;

/**
 * Refuses a write that carries the session's cookie and does not come from our own pages: another site can make a browser
 * send the cookie, but not this header, and the browser then names that site as origin (OWASP, cross-site request
 * forgery).
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
class OwnPagesOnly implements ContainerRequestFilter {

    static final String HEADER = "X-Requested-By";
    static final String OURS = "buurtdialoog";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    PublicUrl publicUrl;

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())
                || !SessionCookie.isAmong(request.getCookies().keySet())) {
            return;
        }
        var origin = request.getHeaderString("Origin");
        var fromUs = OURS.equals(request.getHeaderString(HEADER)) && (origin == null || publicUrl.isOrigin(origin));
        if (!fromUs) {
            throw Problem.of(CSRF_HEADER_MISSING);
        }
    }
}
