package nl.buurtdialoog.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.ForScope;
import nl.buurtdialoog.shared.Creates;
import nl.buurtdialoog.shared.Limited;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What an operation answers: how it succeeds, and every problem that it may end in. */
final class Answers {

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "What was sent is wrong; errors tells every mistake."),
            Map.entry("401", "Nobody is signed in, or the token or link is not valid."),
            Map.entry("403", "The one who asks may not do this."),
            Map.entry("404", "It does not exist, or is not for the one who asks."),
            Map.entry("409", "It conflicts with what is there."),
            Map.entry("412", "Somebody changed it in the meantime."),
            Map.entry("422", "The idempotency key belongs to another request."),
            Map.entry("428", "If-Match is missing."),
            Map.entry("429", "Too much was asked in a short time."),
            Map.entry("503", "A server that we need is away or busy."),
            Map.entry("default", "Anything else that went wrong.")));

    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "API-Version", "The version of the API.",
            "Request-Id", "Names this request in our logs.",
            "ETag", "The version of what is answered.",
            "Location", "Where the thing that was made stands.",
            "Retry-After", "In how many seconds to try again.",
            "WWW-Authenticate", "How to sign in.",
            "RateLimit", "What is left of the limit, and for how long.",
            "RateLimit-Policy", "The limit."));

    static void addTo(Components components) {
        HEADERS.forEach((name, description) -> components.addHeader(
                name,
                OASFactory.createHeader()
                        .description(description)
                        .required(true)
                        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)))));
        PROBLEMS.forEach((status, description) -> components.addResponse("Problem-" + status, problem(status)));
    }

    static void addTo(DocumentedOperation operation) {
        var responses = operation.operation().getResponses();
        succeed(operation);
        problemsOf(operation)
                .forEach((status, description) -> responses.addAPIResponse(
                        status, OASFactory.createAPIResponse().ref("#/components/responses/Problem-" + status)));
    }

    /** The success, under its real status, with the headers that come with it. */
    private static void succeed(DocumentedOperation operation) {
        var responses = operation.operation().getResponses();
        var found = responses.getAPIResponses().entrySet().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .findFirst()
                .orElseThrow();
        var status = statusOf(operation, found.getKey());
        var success = found.getValue();
        responses.removeAPIResponse(found.getKey());
        responses.addAPIResponse(status, success);
        success.setDescription(status.equals("201") ? "It was made." : "It is done.");
        always(success);
        if (status.equals("201")) {
            success.addHeader("Location", header("Location"));
        }
        if (operation.verb() == HttpMethod.GET && operation.path().endsWith("}")) {
            success.addHeader("ETag", header("ETag"));
        }
    }

    private static String statusOf(DocumentedOperation operation, String otherwise) {
        if (operation.has(Creates.class)) {
            return "201";
        }
        return operation
                .annotation(ResponseStatus.class)
                .map(status -> String.valueOf(status.value().asInt()))
                .orElse(otherwise.equals("201") ? "200" : otherwise);
    }

    private static Map<String, String> problemsOf(DocumentedOperation operation) {
        var problems = new TreeMap<>(PROBLEMS);
        var takesInput = operation.operation().getRequestBody() != null
                || (operation.operation().getParameters() != null
                        && !operation.operation().getParameters().isEmpty());
        keepIf(takesInput, problems, "400");
        keepIf(Access.asksWho(operation), problems, "401");
        keepIf(operation.has(ForRoles.class) || operation.has(ForScope.class), problems, "403");
        keepIf(operation.path().contains("{") || operation.has(ForRoles.class), problems, "404");
        keepIf(operation.writes() && !operation.path().matches("/.*-(links|checks)"), problems, "409");
        keepIf(operation.editsVersion(), problems, "412", "428");
        keepIf(operation.takesHeader("Idempotency-Key"), problems, "422");
        keepIf(operation.has(Limited.class), problems, "429");
        return problems;
    }

    private static void keepIf(boolean applies, Map<String, String> problems, String... statuses) {
        if (!applies) {
            problems.keySet().removeAll(List.of(statuses));
        }
    }

    private static APIResponse problem(String status) {
        var problem = always(OASFactory.createAPIResponse().description(PROBLEMS.get(status)));
        switch (status) {
            case "401" -> problem.addHeader("WWW-Authenticate", header("WWW-Authenticate"));
            case "503" -> problem.addHeader("Retry-After", header("Retry-After"));
            case "429" ->
                List.of("Retry-After", "RateLimit", "RateLimit-Policy")
                        .forEach(name -> problem.addHeader(name, header(name)));
            default -> {}
        }
        return problem.content(OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static APIResponse always(APIResponse response) {
        return response.addHeader("API-Version", header("API-Version")).addHeader("Request-Id", header("Request-Id"));
    }

    private static Header header(String name) {
        return OASFactory.createHeader().ref("#/components/headers/" + name);
    }

    private Answers() {}
}
