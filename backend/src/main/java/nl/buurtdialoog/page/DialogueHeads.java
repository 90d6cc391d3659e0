package nl.buurtdialoog.page;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.shared.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the head of a dialogue's page says, so that a link that is shared or found shows what it leads to. */
@ApplicationScoped
class DialogueHeads {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "EEEE d MMMM 'om' H.mm 'uur'", Locale.of("nl"))
            .withZone(AMSTERDAM);

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** The head of a dialogue that everybody may see; a draft has none. */
    @ActivateRequestContext
    @Transactional
    Optional<String> of(UUID id) {
        try {
            return Optional.of(head(Dialogue.published(id)));
        } catch (Problem notFound) {
            return Optional.empty();
        }
    }

    private String head(Dialogue dialogue) {
        var address = publicUrl + "/dialogen/" + dialogue.id;
        var description = description(dialogue);
        return "<title>" + Html.escaped(dialogue.title) + " · Buurtdialoog</title>\n"
                + Html.meta("name", "description", description)
                + Html.meta("property", "og:type", "website")
                + Html.meta("property", "og:site_name", "Buurtdialoog")
                + Html.meta("property", "og:locale", "nl_NL")
                + Html.meta("property", "og:title", dialogue.title)
                + Html.meta("property", "og:description", description)
                + Html.meta("property", "og:url", address)
                + "<link rel=\"canonical\" href=\"" + Html.escaped(address) + "\" />\n"
                + "<link rel=\"alternate\" type=\"text/calendar\" href=\"%s/api/v1/dialogues/%s/calendar\" />\n"
                        .formatted(Html.escaped(publicUrl), dialogue.id)
                + Html.data(EventData.of(dialogue, description, address));
    }

    private static String description(Dialogue dialogue) {
        var moment = MOMENT.format(dialogue.startsAt);
        var place = dialogue.venue.name + ", " + dialogue.venue.town;
        if (dialogue.status == DialogueStatus.CANCELLED) {
            return "Deze dialoog gaat niet door. Het zou zijn op %s bij %s.".formatted(moment, place);
        }
        return "Praat mee over %s. Op %s bij %s.".formatted(dialogue.theme.name, moment, place);
    }
}
