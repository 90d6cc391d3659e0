package nl.buurtdialoog.shared;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception becomes an answer. */
class ProblemMapper {

    @ServerExceptionMapper
    Response problem(Problem problem, UriInfo uri, HttpHeaders headers) {
        var language = headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
        var type = problem.type;
        var errors = problem.mistakes.stream()
                .map(mistake ->
                        new ProblemDetails.MistakeDetails(mistake.pointer(), mistake.code(), type.sentence(language)))
                .toList();
        var details = new ProblemDetails(
                type.uri(),
                type.code(),
                type.status,
                type.sentence(language),
                uri.getPath(),
                "",
                List.copyOf(errors),
                problem.members);
        return Response.status(type.status)
                .type("application/problem+json")
                .entity(details)
                .build();
    }
}
