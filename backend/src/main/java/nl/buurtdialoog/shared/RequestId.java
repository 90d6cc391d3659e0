package nl.buurtdialoog.shared;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name of one request, by which a caller's complaint and our logs find each other. */
public final class RequestId {

    static final String HEADER = "Request-Id";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** The id the caller gave, when it is well formed; otherwise a new one. The same for the whole exchange. */
    public static String of(RoutingContext exchange) {
        String known = exchange.get(HEADER);
        if (known != null) {
            return known;
        }
        var given = exchange.request().getHeader(HEADER);
        var id = given != null && WELL_FORMED.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        exchange.put(HEADER, id);
        return id;
    }

    private RequestId() {}
}
