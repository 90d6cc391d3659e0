package nl.buurtdialoog.shared;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;

/** Sends who asks for what is {@link Limited} through the turnstile. */
@jakarta.ws.rs.ext.Provider
@Priority(Priorities.AUTHENTICATION)
class LimitFilter implements ContainerRequestFilter {

    /** Asked for at the first request: a filter is made when the application is built, before its settings are known. */
    @Inject
    Provider<Turnstile> turnstile;

    @Inject
    ResourceInfo operation;

    @Inject
    RoutingContext exchange;

    @Override
    public void filter(ContainerRequestContext request) {
        var limited = operation.getResourceMethod().getAnnotation(Limited.class);
        if (limited != null) {
            turnstile.get().pass(exchange, limited.value());
        }
    }
}
