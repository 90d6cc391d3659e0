package nl.buurtdialoog.page;

import static io.vertx.core.http.HttpMethod.HEAD;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;

/** How a page or a file is sent: with its ETag, and with what a browser must not do with it. */
@ApplicationScoped
class PageAnswer {

    /** Only our own scripts, styles, pictures and API; in nobody's frame. JSON-LD is data, which this does not concern. */
    static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none';" + " form-action 'self'";

    /** For the embedded agenda: its own style by its hash, links away, and whoever wants it in a frame. */
    static final String EMBEDDED_POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none';".formatted(Tag.sha256(EmbeddedAgenda.STYLE))
                    + " form-action 'none'; frame-ancestors *";

    void page(RoutingContext request, int status, String index, Optional<String> head) {
        var html = head.map(own -> Index.with(index, own)).orElse(index).getBytes(UTF_8);
        var response = secured(request).putHeader("Content-Security-Policy", POLICY);
        if (KnownPages.isPersonal(request.normalizedPath())) {
            response.putHeader("X-Robots-Tag", "noindex");
        }
        response.putHeader("Cache-Control", "no-cache").putHeader("Content-Type", WebFile.typeOf("html"));
        send(request, status, html, Tag.of(html));
    }

    /** A page that may stand in a frame on anybody's site, and the only one: it has no script and asks for nothing. */
    void embedded(RoutingContext request, int status, String page) {
        var html = page.getBytes(UTF_8);
        secured(request)
                .putHeader("Content-Security-Policy", EMBEDDED_POLICY)
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .putHeader("X-Robots-Tag", "noindex")
                .putHeader("Cache-Control", status == 200 ? "public, max-age=300" : "no-store")
                .putHeader("Content-Type", WebFile.typeOf("html"));
        send(request, status, html, Tag.of(html));
    }

    void file(RoutingContext request, WebFile file) {
        var form = file.formFor(Objects.requireNonNullElse(request.request().getHeader("Accept-Encoding"), ""));
        var response = secured(request)
                .putHeader("Content-Type", file.type())
                .putHeader("Vary", "Accept-Encoding")
                .putHeader("Cache-Control", file.hashed() ? "public, max-age=31536000, immutable" : "no-cache");
        if (!form.equals(WebFile.PLAIN)) {
            response.putHeader("Content-Encoding", form);
        }
        send(request, 200, Objects.requireNonNull(file.forms().get(form)), file.tag() + "-" + form);
    }

    void line(RoutingContext request, int status, String text) {
        secured(request)
                .putHeader("Content-Type", WebFile.typeOf("txt"))
                .putHeader("Cache-Control", "no-store")
                .setStatusCode(status)
                .end(text + "\n");
    }

    /** Pages are read and never written to. */
    void notPossible(RoutingContext request) {
        request.response().putHeader("Allow", "GET, HEAD");
        line(request, 405, "This is not possible here.");
    }

    private void send(RoutingContext request, int status, byte[] body, String tag) {
        var response = request.response().putHeader(HttpHeaders.ETAG, "\"" + tag + "\"");
        if (status == 200 && ("\"" + tag + "\"").equals(request.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else if (request.request().method() == HEAD) {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length))
                    .end();
        } else {
            response.setStatusCode(status).end(Buffer.buffer(body));
        }
    }

    private HttpServerResponse secured(RoutingContext request) {
        return request.response()
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
}
