package nl.buurtdialoog.contract;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.restassured.authentication.NoAuthScheme;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Sees every exchange that a test has with the API, and objects to what the document does not say. */
public final class ContractFilter implements OrderedFilter {

    private final Contract contract;
    private final Exercised exercised;

    /** Looking takes twenty milliseconds, and thousands of exchanges differ in nothing but whom they are about. */
    private final Set<Exchange> asDocumented = ConcurrentHashMap.newKeySet();

    ContractFilter(Contract contract, Exercised exercised) {
        this.contract = contract;
        this.exercised = exercised;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var path = URI.create(request.getURI()).getPath();
        var operation = contract.operation(request.getMethod(), path);
        operation.ifPresent(known -> {
            exercised.note(known, request, response);
            var exchange = Exchange.of(request, response);
            if (asDocumented.contains(exchange) || saysNothing(response)) {
                return;
            }
            var objections = contract.objections(asked(request, path), answered(response));
            if (!objections.isEmpty()) {
                throw new AssertionError("%s %s answered %d, and the document objects: %s%n%s"
                        .formatted(request.getMethod(), path, response.statusCode(), objections, response.asString()));
            }
            asDocumented.add(exchange);
        });
        if (operation.isEmpty() && isDocumented(request.getMethod()) && isApi(path) && response.statusCode() < 400) {
            throw new AssertionError("%s %s works and is not in the document".formatted(request.getMethod(), path));
        }
        return response;
    }

    /** Whoever has it already is told so, and no more (RFC 9110, 15.4.5): that follows from every ETag. */
    private static boolean saysNothing(Response response) {
        return response.statusCode() == 304 && response.asByteArray().length == 0;
    }

    /** HEAD and OPTIONS follow from the others. */
    private static boolean isDocumented(String verb) {
        return !verb.equals("HEAD") && !verb.equals("OPTIONS");
    }

    /** Probes are operations of the tests themselves; the document does not describe itself. */
    private static boolean isApi(String path) {
        return path.startsWith(Contract.BASE)
                && !path.startsWith(Contract.BASE + "/probes")
                && !path.startsWith(Contract.BASE + "/openapi");
    }

    private static SimpleRequest asked(FilterableRequestSpecification request, String path) {
        var asked = new SimpleRequest.Builder(request.getMethod(), path.substring(Contract.BASE.length()));
        request.getHeaders().forEach(header -> asked.withHeader(header.getName(), header.getValue()));
        // REST Assured adds the token only when it sends, so it does not stand among the headers here.
        if (!(request.getAuthenticationScheme() instanceof NoAuthScheme)) {
            asked.withAuthorization("Bearer token");
        }
        if (request.getContentType() != null) {
            asked.withContentType(request.getContentType());
        }
        var query = URI.create(request.getURI()).getQuery();
        if (query != null) {
            for (var pair : query.split("&")) {
                var parts = pair.split("=", 2);
                asked.withQueryParam(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        var body = text(request.getBody());
        return body == null ? asked.build() : asked.withBody(body).build();
    }

    static String text(Object body) {
        return switch (body) {
            case null -> null;
            case byte[] bytes -> new String(bytes, StandardCharsets.UTF_8);
            case File file -> file.getName();
            case InputStream stream -> "";
            default -> body.toString();
        };
    }

    private static SimpleResponse answered(Response response) {
        var answered = SimpleResponse.Builder.status(response.statusCode());
        response.getHeaders().forEach(header -> answered.withHeader(header.getName(), header.getValue()));
        var body = response.asByteArray();
        return body.length == 0 ? answered.build() : answered.withBody(body).build();
    }
}
