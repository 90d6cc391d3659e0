package nl.buurtdialoog.feed;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.Agenda;
import nl.buurtdialoog.dialogue.DialogueSummary;
import nl.buurtdialoog.place.Point;
import nl.buurtdialoog.place.Surroundings;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** What a partner may show of an organisation's dialogues, page by page. */
@ApplicationScoped
class Feed {

    @Inject
    Lines lines;

    @Inject
    Agenda agenda;

    @Inject
    Surroundings surroundings;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    @Transactional
    PartnerDialoguePage find(UUID organisationId, FeedFilter filter, int limit, @Nullable String cursor) {
        filter.isClear();
        var crawl = Crawl.at(cursor, clock.instant());
        var metres = filter.isNear()
                ? surroundings.metresFrom(organisationId, here(organisationId, filter))
                : Map.<UUID, Integer>of();
        var found = lines.after(organisationId, filter, metres, crawl, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? crawl.after(shown.getLast()).toString() : null;
        return new PartnerDialoguePage(items(shown), gone(shown), next, crawl.begunAt());
    }

    private Point here(UUID organisationId, FeedFilter filter) {
        if (filter.postcode != null) {
            return surroundings
                    .of(organisationId, filter.postcode)
                    .orElseThrow(() -> Problem.invalid("postcode", "unknown-postcode"));
        }
        return new Point(Objects.requireNonNull(filter.latitude), Objects.requireNonNull(filter.longitude));
    }

    /** What was withdrawn between finding and reading it is left out: the next crawl says that it is gone. */
    private List<PartnerDialogue> items(List<Line> shown) {
        var wanted = shown.stream().filter(Line::fits).map(Line::id).toList();
        var dialogues = agenda.these(wanted).stream().collect(toMap(DialogueSummary::id, dialogue -> dialogue));
        return shown.stream()
                .flatMap(line -> Stream.ofNullable(dialogues.get(line.id())).map(dialogue -> item(dialogue, line)))
                .toList();
    }

    private PartnerDialogue item(DialogueSummary dialogue, Line line) {
        var metres = line.metres() == Line.UNKNOWN ? null : line.metres();
        return new PartnerDialogue(dialogue, metres, publicUrl + "/dialogen/" + line.id());
    }

    private static List<UUID> gone(List<Line> shown) {
        return shown.stream().filter(line -> !line.fits()).map(Line::id).toList();
    }
}
