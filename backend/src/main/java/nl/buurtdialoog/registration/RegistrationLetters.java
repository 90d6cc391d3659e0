package nl.buurtdialoog.registration;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.buurtdialoog.message.MessageTemplate.DIALOGUE_CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.OFFER_LAPSED;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_CONFIRMED;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_LINK;
import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_WAITING;
import static nl.buurtdialoog.message.MessageTemplate.SEAT_OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.dialogue.DialogueCalendar;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.CalendarFile;
import nl.buurtdialoog.message.Letter.Fact;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes to people about their registration. */
@ApplicationScoped
class RegistrationLetters implements MessageWriter {

    @Inject
    RegistrationLink link;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(
                REGISTRATION_CONFIRMED,
                REGISTRATION_WAITING,
                SEAT_OFFERED,
                OFFER_LAPSED,
                REGISTRATION_CANCELLED,
                DIALOGUE_CANCELLED,
                REGISTRATION_LINK);
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        var about = messages.stream().map(message -> message.aboutId).collect(toSet());
        var registrations =
                Registration.withEverything(about).collect(toMap(registration -> registration.id, identity()));
        var letters = new HashMap<UUID, Letter>();
        for (var message : messages) {
            var registration = registrations.get(message.aboutId);
            if (registration != null) {
                letters.put(message.id, letter(message.template, registration));
            }
        }
        return letters;
    }

    private Letter letter(MessageTemplate template, Registration registration) {
        var dialogue = registration.dialogue;
        var words = Words.in(registration.language);
        return new Letter(
                registration.contact(),
                registration.language,
                words.subject(template, dialogue.title),
                Stream.concat(
                                Stream.of(words.greeting(registration.contactPerson.name)),
                                words.opening(template, Occasion.of(registration)).stream())
                        .toList(),
                facts(words, registration),
                new Button(words.button(template), url(template, registration)),
                words.closing(template),
                calendar(template, registration),
                isDue(template, registration));
    }

    private static List<Fact> facts(Words words, Registration registration) {
        var dialogue = registration.dialogue;
        var venue = dialogue.venue;
        return List.of(
                new Fact(words.what(), dialogue.title),
                new Fact(words.when(), words.moment(dialogue.startsAt, dialogue.endsAt)),
                new Fact(
                        words.where(),
                        "%s, %s %s, %s %s"
                                .formatted(venue.name, venue.street, venue.houseNumber, venue.postcode, venue.town)),
                new Fact(words.price(), dialogue.price == null ? words.free() : dialogue.price));
    }

    private String url(MessageTemplate template, Registration registration) {
        return switch (template) {
            case REGISTRATION_CONFIRMED, REGISTRATION_WAITING, SEAT_OFFERED, OFFER_LAPSED, REGISTRATION_LINK ->
                link.url(registration);
            case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED -> publicUrl + "/";
        };
    }

    private static @Nullable CalendarFile calendar(MessageTemplate template, Registration registration) {
        var calendar = DialogueCalendar.ofSeat(registration.dialogue, registration.id, registration.version);
        return switch (template) {
            case REGISTRATION_CONFIRMED -> new CalendarFile("PUBLISH", calendar.published());
            case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED -> new CalendarFile("CANCEL", calendar.withdrawn());
            case REGISTRATION_WAITING, SEAT_OFFERED, OFFER_LAPSED, REGISTRATION_LINK -> null;
        };
    }

    /** What is not so any more, or is over, is not told. */
    private boolean isDue(MessageTemplate template, Registration registration) {
        var isOver = clock.instant().isAfter(registration.dialogue.endsAt);
        return !isOver
                && switch (template) {
                    case REGISTRATION_CONFIRMED -> registration.status == CONFIRMED;
                    case REGISTRATION_WAITING, OFFER_LAPSED -> registration.status == WAITING;
                    case SEAT_OFFERED -> registration.status == OFFERED;
                    case REGISTRATION_CANCELLED, DIALOGUE_CANCELLED -> registration.status == CANCELLED;
                    case REGISTRATION_LINK -> registration.status != CANCELLED;
                };
    }
}
