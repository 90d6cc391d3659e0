package nl.buurtdialoog.subscription;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtdialoog.shared.Language;

/** The agenda for feed readers and small programs: JSON Feed 1.1 (jsonfeed.org/version/1.1). */
@ApplicationScoped
class JsonFeed {

    static final String MEDIA_TYPE = "application/feed+json";

    @Inject
    ObjectMapper json;

    @Inject
    AgendaAddress address;

    String of(FollowedAgenda agenda, String itself) {
        var feed = new LinkedHashMap<String, Object>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", agenda.name());
        feed.put("home_page_url", address.agenda());
        feed.put("feed_url", itself);
        feed.put("language", agenda.language().name().toLowerCase(Locale.ROOT));
        feed.put(
                "items",
                agenda.dialogues().stream()
                        .map(dialogue -> item(dialogue, agenda.language()))
                        .toList());
        try {
            return json.writeValueAsString(feed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> item(ListedDialogue dialogue, Language language) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", address.dialogue(dialogue.id()));
        item.put("url", address.dialogue(dialogue.id()));
        item.put("title", SubscriptionWords.in(language).title(dialogue));
        item.put("content_text", facts(dialogue, language));
        item.put("date_modified", dialogue.updatedAt());
        item.put("authors", List.of(Map.of("name", dialogue.organisation().name())));
        item.put("tags", List.of(dialogue.theme(), dialogue.neighbourhood()));
        item.put("_buurtdialoog", gathering(dialogue));
        return item;
    }

    /** For programs, beside what people read: an extension as the format allows it. */
    private static Map<String, Object> gathering(ListedDialogue dialogue) {
        var gathering = new LinkedHashMap<String, Object>();
        gathering.put("startsAt", dialogue.startsAt());
        gathering.put("endsAt", dialogue.endsAt());
        gathering.put("venue", dialogue.venue().name());
        gathering.put("town", dialogue.venue().town());
        gathering.put("status", dialogue.status());
        gathering.put("seatsLeft", Math.max(0, dialogue.left()));
        return gathering;
    }

    /** When, where and what it costs: the title stands above it already. */
    static String facts(ListedDialogue dialogue, Language language) {
        return dialogue.gathering().facts(language).stream()
                .skip(1)
                .map(fact -> fact.label() + ": " + fact.text())
                .collect(joining("\n"));
    }
}
