package nl.buurtdialoog.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * The mails caught, for people as pages and for browser tests as JSON.
 *
 * <pre>
 * GET    /                    the list, as a page
 * GET    /mails/{id}          one mail, as a page
 * GET    /messages?to=        the list as JSON, newest first
 * GET    /messages/{id}       one mail as JSON: text, html, attachments
 * GET    /messages/{id}/html  its HTML alone, without scripts
 * GET    /messages/{id}/eml   its source
 * DELETE /messages            throws all away
 * </pre>
 */
final class MailPages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Mailbox mailbox;

    private MailPages(HttpServer server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
    }

    static MailPages start(Mailbox mailbox, int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var pages = new MailPages(server, mailbox);
        server.createContext("/", pages::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return pages;
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (isForeign(exchange)) {
                send(exchange, 403, "text/plain", "Only under the name localhost.");
                return;
            }
            route(exchange);
        }
    }

    /** A page elsewhere that points its name at this machine must not read the mails. */
    private static boolean isForeign(HttpExchange exchange) {
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                .orElse("");
        return !host.matches("(localhost|127\\.0\\.0\\.1)(:\\d+)?");
    }

    private void route(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        var first = path.length > 1 ? path[1] : "";
        var id = path.length > 2 ? path[2] : "";
        if (exchange.getRequestMethod().equals("DELETE") && first.equals("messages")) {
            mailbox.clear();
            exchange.sendResponseHeaders(204, -1);
        } else if (first.isEmpty()) {
            send(exchange, 200, "text/html", MailView.list(mailbox.mails(recipient(exchange))));
        } else if (first.equals("messages") && id.isEmpty()) {
            var lines =
                    mailbox.mails(recipient(exchange)).stream().map(Mail::line).toList();
            send(exchange, 200, "application/json", JSON.writeValueAsString(Map.of("items", lines)));
        } else {
            one(exchange, first, id, path.length > 3 ? path[3] : "");
        }
    }

    private void one(HttpExchange exchange, String first, String id, String form) throws IOException {
        var mail = mailbox.mail(id);
        if (mail.isEmpty()) {
            send(exchange, 404, "text/plain", "There is no such mail.");
        } else if (first.equals("mails")) {
            send(exchange, 200, "text/html", MailView.one(mail.get()));
        } else if (form.equals("html")) {
            exchange.getResponseHeaders()
                    .set(
                            "Content-Security-Policy",
                            "sandbox allow-popups allow-popups-to-escape-sandbox; script-src 'none'");
            send(
                    exchange,
                    200,
                    "text/html",
                    Optional.ofNullable(mail.get().html()).orElse(""));
        } else if (form.equals("eml")) {
            send(
                    exchange,
                    200,
                    "message/rfc822",
                    new String(mailbox.source(id).orElseThrow(), StandardCharsets.ISO_8859_1));
        } else {
            send(exchange, 200, "application/json", JSON.writeValueAsString(mail.get()));
        }
    }

    private static Optional<String> recipient(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter -> URLDecoder.decode(parameter.substring(3), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(type.equals("message/rfc822") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type.equals("message/rfc822") ? type : type + "; charset=utf-8");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
