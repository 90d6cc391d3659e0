package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Operations that take a body get one: an empty one and a bare {@code null} are mistakes. Text is UTF-8. */
@Provider
class BodyReader implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext reading) throws IOException {
        var charset = reading.getMediaType().getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw new NotSupportedException();
        }
        var body = read(reading);
        if (body == null) {
            throw Problem.invalid("", "required");
        }
        return body;
    }

    /** A body that stays out, or comes by half, is as bad as one that makes no sense. */
    private static Object read(ReaderInterceptorContext reading) throws IOException {
        try {
            return reading.proceed();
        } catch (JsonProcessingException senseless) {
            throw senseless;
        } catch (IOException unfinished) {
            throw Problem.of(ProblemType.MALFORMED);
        }
    }
}
