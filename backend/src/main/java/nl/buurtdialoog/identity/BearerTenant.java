package nl.buurtdialoog.identity;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * A request that brings a token is a partner's, and its token must be made for the API; any other is of the browser's
 * session, whose token is made for the application. One tenant for both could not tell the two audiences apart, so that
 * a token that only says who somebody is would open the API.
 */
@ApplicationScoped
class BearerTenant implements TenantResolver {

    private static final String PARTNERS = "partners";

    @Override
    public @Nullable String resolve(RoutingContext request) {
        return request.request().headers().contains(HttpHeaders.AUTHORIZATION) ? PARTNERS : null;
    }
}
