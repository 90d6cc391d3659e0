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
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.subscription.AgendaChoice;
import org.jspecify.annotations.Nullable;

/**
 * Where partners have the agenda for a frame on their own site. No part of the API: its address stands on other people's
 * sites, so it stays the same from one version of the API to the next.
 */
@ApplicationScoped
class EmbedRoute {

    static final String PATH = "/embed/agenda";

    private static final int BEFORE_THE_APP = -1;
    private static final int USUAL = 10;
    private static final int MOST = 50;

    @Inject
    EmbeddedAgenda agenda;

    @Inject
    PageAnswer answer;

    void register(@Observes Router router) {
        router.route(PATH).order(BEFORE_THE_APP).method(GET).method(HEAD).handler(this::show);
    }

    /** The database is asked on a thread that may wait. */
    private void show(RoutingContext request) {
        if (!request.request().path().equals(PATH)) {
            // With a slash behind it this is another address, where nothing is.
            request.next();
            return;
        }
        var words = EmbedWords.in(language(request));
        var choice = choice(request);
        if (choice.isEmpty()) {
            answer.embedded(request, 404, EmbeddedAgenda.saying(words, words.gone));
            return;
        }
        request.vertx()
                .executeBlocking(() -> agenda.of(choice.get(), most(request)), false)
                .onComplete(found -> {
                    if (found.failed()) {
                        Log.warnf(
                                "The embedded agenda is away: %s", found.cause().getMessage());
                        answer.embedded(request, 503, EmbeddedAgenda.saying(words, words.away));
                    } else {
                        var page = found.result();
                        answer.embedded(
                                request,
                                page.isPresent() ? 200 : 404,
                                page.orElseGet(() -> EmbeddedAgenda.saying(words, words.gone)));
                    }
                });
    }

    /** What names no id at all is nowhere. */
    private static Optional<AgendaChoice> choice(RoutingContext request) {
        try {
            return Optional.of(new AgendaChoice(
                    id(request, "organisationId"),
                    id(request, "neighbourhoodId"),
                    id(request, "themeId"),
                    language(request)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static @Nullable UUID id(RoutingContext request, String key) {
        var said = request.request().getParam(key);
        return said == null || said.isEmpty() ? null : UUID.fromString(said);
    }

    private static Language language(RoutingContext request) {
        return "en".equalsIgnoreCase(request.request().getParam("language")) ? Language.EN : Language.NL;
    }

    private static int most(RoutingContext request) {
        try {
            return Math.clamp(Integer.parseInt(request.request().getParam("limit", "" + USUAL)), 1, MOST);
        } catch (NumberFormatException noNumber) {
            return USUAL;
        }
    }
}
