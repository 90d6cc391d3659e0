package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place where an exception becomes an answer. The framework's own exceptions are named one by one, because it
 * has a mapper of its own for each of those, which would win from the one for everything.
 */
class ProblemMapper {

    @Inject
    RoutingContext exchange;

    @Inject
    Verbs verbs;

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return answer(problem);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        return answer(Violations.in(invalid));
    }

    @ServerExceptionMapper
    Response invalid(ValidationException invalid) {
        return invalid instanceof ConstraintViolationException violations
                ? answer(Violations.in(violations))
                : unexpected(invalid);
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException unreadable) {
        return answer(MalformedJson.in(unreadable));
    }

    @ServerExceptionMapper
    Response unreadable(MismatchedInputException unreadable) {
        return answer(MalformedJson.in(unreadable));
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException anonymous) {
        return answer(Problem.of(ProblemType.NOT_SIGNED_IN));
    }

    @ServerExceptionMapper
    Response anonymous(AuthenticationFailedException refused) {
        return answer(Faults.isUnavailable(refused) ? unavailable() : Problem.of(ProblemType.NOT_SIGNED_IN));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return answer(Problem.of(ProblemType.NOT_ALLOWED));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException http) {
        var unreadable = Faults.causes(http)
                .filter(JsonProcessingException.class::isInstance)
                .findFirst();
        if (unreadable.isPresent()) {
            return answer(MalformedJson.in((JsonProcessingException) unreadable.get()));
        }
        var type = ProblemType.ofStatus(http.getResponse().getStatus());
        if (type == ProblemType.UNEXPECTED) {
            return unexpected(http);
        }
        return answer(type == ProblemType.METHOD_NOT_ALLOWED ? notAllowed() : Problem.of(type));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable thrown) {
        var known = Faults.typeOf(thrown);
        if (known.isEmpty()) {
            Log.error("Unexpected", thrown);
        } else if (known.get() == ProblemType.UNAVAILABLE) {
            Log.warnf("A server that we need is away or busy: %s", thrown.getMessage());
        }
        return answer(known.map(type -> type == ProblemType.UNAVAILABLE ? unavailable() : Problem.of(type))
                .orElseGet(() -> Problem.of(ProblemType.UNEXPECTED)));
    }

    private Problem notAllowed() {
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, verbs.of(exchange.request().path()));
    }

    private static Problem unavailable() {
        return Problem.of(ProblemType.UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5");
    }

    private Response answer(Problem problem) {
        var told = ProblemAnswer.to(exchange, problem);
        var answer =
                Response.status(told.status()).type(ProblemAnswer.MEDIA_TYPE).entity(told);
        ProblemAnswer.headers(problem).forEach(answer::header);
        return answer.build();
    }
}
