package nl.buurtdialoog.page;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.buurtdialoog.organisation.OrganisationCard;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.subscription.AgendaChoice;
import nl.buurtdialoog.subscription.FollowedAgenda;
import nl.buurtdialoog.subscription.ListedDialogue;
import nl.buurtdialoog.subscription.PublicAgenda;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The agenda as it stands in a frame on a partner's site: plain HTML with one small style, no script, nothing from anybody
 * else, and nothing that remembers who looked.
 */
@ApplicationScoped
class EmbeddedAgenda {

    /** The colours are the app's: dark enough to read on white (WCAG 2.2, 1.4.3). */
    static final String STYLE = """
            :root{color-scheme:light}
            body{margin:0;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#2c2334;background:#fff}
            h1{font-size:1.25rem;margin:0 0 .75rem}
            h2{font-size:1.0625rem;margin:0}
            ul{list-style:none;margin:0;padding:0}
            li{padding:.75rem 0;border-top:1px solid #877a8e}
            p{margin:0}
            a{color:#14594f}
            a:focus-visible{outline:3px solid #14594f;outline-offset:2px}
            strong{color:#a8231c}
            .more{border-top:1px solid #877a8e;padding-top:.75rem}
            """;

    @Inject
    PublicAgenda agenda;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The page of a choice; none when there is no such neighbourhood, theme or organisation. */
    @ActivateRequestContext
    @Transactional
    Optional<String> of(AgendaChoice choice, int most) {
        try {
            return Optional.of(page(agenda.follow(choice, 0, most)));
        } catch (Problem notFound) {
            return Optional.empty();
        }
    }

    /** A page that says why there is no agenda. */
    static String saying(EmbedWords words, String why) {
        return html(words, "Buurtdialoog", "<main><p>" + Html.escaped(why) + "</p></main>");
    }

    private String page(FollowedAgenda followed) {
        var words = EmbedWords.in(followed.language());
        var list = followed.dialogues().stream()
                .map(dialogue -> item(dialogue, words))
                .collect(joining("", "<ul>\n", "</ul>\n"));
        var content = followed.dialogues().isEmpty() ? "<p>" + Html.escaped(words.nothing) + "</p>\n" : list;
        return html(
                words,
                followed.name(),
                "<main>\n<h1>" + Html.escaped(followed.name()) + "</h1>\n" + content + "</main>\n"
                        + footer(words, followed.organisation()));
    }

    /** Its link opens where the partner's page was, so that going back works and nobody is surprised by a window. */
    private String item(ListedDialogue dialogue, EmbedWords words) {
        var venue = dialogue.venue();
        return """
                <li lang="%s">
                <h2><a href="%s" target="_top">%s</a></h2>
                <p lang="%s"><time datetime="%s">%s</time></p>
                <p>%s, %s %s, %s</p>
                %s</li>
                """.formatted(
                        dialogue.language().locale().getLanguage(),
                        Html.escaped(publicUrl + "/dialogen/" + dialogue.id()),
                        Html.escaped(dialogue.title()),
                        words.code,
                        dialogue.startsAt(),
                        Html.escaped(words.moment(dialogue.startsAt(), dialogue.endsAt())),
                        Html.escaped(venue.name()),
                        Html.escaped(venue.street()),
                        Html.escaped(venue.houseNumber()),
                        Html.escaped(venue.town()),
                        remark(dialogue, words));
    }

    private static String remark(ListedDialogue dialogue, EmbedWords words) {
        if (dialogue.isCancelled()) {
            return "<p lang=\"%s\"><strong>%s</strong></p>\n".formatted(words.code, Html.escaped(words.cancelled));
        }
        return dialogue.left() > 0 ? "" : "<p lang=\"%s\">%s</p>\n".formatted(words.code, Html.escaped(words.full));
    }

    private String footer(EmbedWords words, @Nullable OrganisationCard organisation) {
        var call = organisation == null
                ? ""
                : "<p>" + Html.escaped(words.call(organisation.telephone(), organisation.telephoneHours())) + "</p>\n";
        return "<div class=\"more\">\n<p><a href=\"%s\" target=\"_top\">%s</a></p>\n%s</div>\n"
                .formatted(Html.escaped(publicUrl + "/"), Html.escaped(words.all), call);
    }

    private static String html(EmbedWords words, String title, String body) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <style>%s</style>
                </head>
                <body>
                %s</body>
                </html>
                """.formatted(words.code, Html.escaped(title), STYLE, body);
    }
}
