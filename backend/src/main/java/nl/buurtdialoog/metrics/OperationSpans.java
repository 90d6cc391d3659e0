package nl.buurtdialoog.metrics;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

/**
 * A span for each operation of the API, where traces are wanted. It holds which operation it was and how it ended, and
 * nothing of the request: no address, query, header or caller, which the framework's own spans are made of. A trace that
 * the caller began is not gone on with: what we keep is not theirs to say.
 */
@Provider
@Priority(OperationSpans.AROUND_ALL)
class OperationSpans implements ContainerRequestFilter, ContainerResponseFilter {

    static final int AROUND_ALL = 1;

    private static final String SPAN = OperationSpans.class.getName();

    /** Asked for at the first request: a filter is made when the application is built, before its settings are known. */
    @Inject
    jakarta.inject.Provider<Tracer> tracer;

    @Inject
    ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request) {
        var name = operation.getResourceClass().getSimpleName() + "."
                + operation.getResourceMethod().getName();
        request.setProperty(
                SPAN,
                tracer.get()
                        .spanBuilder(name)
                        .setNoParent()
                        .setSpanKind(SpanKind.SERVER)
                        .startSpan());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(SPAN) instanceof Span span) {
            span.setAttribute("http.response.status_code", response.getStatus());
            if (response.getStatus() >= 500) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
        }
    }
}
