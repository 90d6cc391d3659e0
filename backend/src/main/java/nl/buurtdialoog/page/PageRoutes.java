package nl.buurtdialoog.page;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.HEAD;

import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Every address that is neither the API's nor signing in: a file of the app, or a page that the app draws. */
@ApplicationScoped
class PageRoutes {

    /** What Quarkus itself offers under /q is not public; health and metrics have a port of their own. */
    private static final int BEFORE_THE_FRAMEWORK = -1_000;

    private static final String NO_FILE = "This file does not exist.";

    @Inject
    WebFiles files;

    @Inject
    DialogueHeads dialogues;

    @Inject
    PageAnswer answer;

    @Inject
    SecurityText security;

    void register(@Observes Router router) {
        router.route("/q/*").order(BEFORE_THE_FRAMEWORK).handler(request -> answer.line(request, 404, NO_FILE));
        router.route(SecurityText.PATH).method(GET).method(HEAD).handler(this::showSecurityText);
        router.route("/*").handler(this::show);
    }

    private void show(RoutingContext request) {
        var path = request.normalizedPath();
        if (isElsewhere(path)) {
            request.next();
        } else if (request.request().method() != GET && request.request().method() != HEAD) {
            answer.notPossible(request);
        } else if (files.find(path).isPresent()) {
            answer.file(request, files.find(path).get());
        } else if (files.index().isEmpty()) {
            answer.line(request, 404, "There are no web pages here. The API is at /api/v1.");
        } else if (path.indexOf('.') >= 0) {
            answer.line(request, 404, NO_FILE);
        } else {
            page(request, path, files.index().get());
        }
    }

    private void showSecurityText(RoutingContext request) {
        var text = security.today();
        answer.line(
                request,
                text.isPresent() ? 200 : 404,
                text.map(String::stripTrailing).orElse(NO_FILE));
    }

    private void page(RoutingContext request, String path, String index) {
        var dialogue = KnownPages.dialogue(path);
        if (dialogue.isPresent()) {
            dialoguePage(request, index, dialogue.get());
        } else {
            answer.page(request, KnownPages.has(path) ? 200 : 404, index, Optional.empty());
        }
    }

    /** The database is asked on a thread that may wait. When it is away the app tells that itself. */
    private void dialoguePage(RoutingContext request, String index, UUID id) {
        request.vertx().executeBlocking(() -> dialogues.of(id), false).onComplete(found -> {
            if (found.failed()) {
                Log.warnf(
                        "A dialogue's page goes without its head: %s",
                        found.cause().getMessage());
                answer.page(request, 200, index, Optional.empty());
            } else {
                answer.page(request, found.result().isPresent() ? 200 : 404, index, found.result());
            }
        });
    }

    private static boolean isElsewhere(String path) {
        return path.equals("/api") || path.startsWith("/api/") || path.startsWith("/auth/");
    }
}
