package nl.buurtdialoog.registration;

import static java.util.stream.Collectors.toMap;
import static nl.buurtdialoog.registration.RegistrationStatus.CANCELLED;
import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.dialogue.DialogueCalendar;
import nl.buurtdialoog.dialogue.Gathering;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.CalendarFile;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes to people about their registration. */
@ApplicationScoped
class RegistrationLetters implements MessageWriter {

    private static final Duration SAMPLE_TERM = Duration.ofDays(5);

    @Inject
    RegistrationLink link;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    @Override
    public Set<MessageTemplate> templates() {
        return News.templates();
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                Registrations::withEverything,
                registration -> registration.id,
                (message, registration) -> letter(News.of(message.template), registration));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var words = Words.in(language);
        var gathering = Gathering.sample(clock.instant());
        var occasion = new Occasion(1, 3, gathering.startsAt().minus(SAMPLE_TERM), words.sampleReason(), false);
        return Arrays.stream(News.values())
                .collect(toMap(
                        News::template,
                        news -> letter(
                                news,
                                new Receiver("Samira", new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl"), language),
                                gathering,
                                occasion,
                                publicUrl + "/",
                                null,
                                true)));
    }

    private Letter letter(News news, Registration registration) {
        return letter(
                        news,
                        new Receiver(registration.contactPerson.name, registration.contact(), registration.language),
                        Gathering.of(registration.dialogue),
                        Occasion.of(registration),
                        url(news, registration),
                        calendar(news, registration),
                        isDue(news, registration))
                .toParticipant(registration.contactPerson.id);
    }

    private record Receiver(String name, Contact contact, Language language) {}

    private static Letter letter(
            News news,
            Receiver to,
            Gathering gathering,
            Occasion occasion,
            String url,
            @Nullable CalendarFile calendar,
            boolean due) {
        var words = Words.in(to.language());
        var opening = RegularWords.opening(news, occasion, to.language());
        return new Letter(
                to.contact(),
                to.language(),
                words.subject(news, gathering.title()),
                Stream.concat(Stream.of(words.greeting(to.name())), opening.stream())
                        .toList(),
                gathering.facts(to.language()),
                new Button(words.button(news), url),
                words.closing(news),
                calendar,
                PhoneWords.of(news, to.language(), to.name(), gathering, occasion, opening),
                due);
    }

    private String url(News news, Registration registration) {
        return switch (news) {
            case REGISTRATION_CONFIRMED,
                    REGISTRATION_WAITING,
                    SEAT_OFFERED,
                    OFFER_LAPSED,
                    REMINDER,
                    DIALOGUE_MOVED,
                    TABLES_CHANGED,
                    REGISTRATION_LINK -> link.url(registration);
            case REGISTRATION_CANCELLED, EDITION_WITHDRAWN -> publicUrl + "/";
            case DIALOGUE_CANCELLED -> publicUrl + "/dialogen/" + registration.dialogue.id;
        };
    }

    private static @Nullable CalendarFile calendar(News news, Registration registration) {
        var calendar = DialogueCalendar.ofSeat(registration.dialogue, registration.id, registration.version);
        return switch (news) {
            case REGISTRATION_CONFIRMED, REMINDER -> new CalendarFile("PUBLISH", calendar.published());
            case DIALOGUE_MOVED ->
                registration.status == CONFIRMED ? new CalendarFile("PUBLISH", calendar.published()) : null;
            case REGISTRATION_CANCELLED, EDITION_WITHDRAWN, DIALOGUE_CANCELLED ->
                new CalendarFile("CANCEL", calendar.withdrawn());
            case REGISTRATION_WAITING, SEAT_OFFERED, OFFER_LAPSED, TABLES_CHANGED, REGISTRATION_LINK -> null;
        };
    }

    /** What is not so any more, or is over, is not told. */
    private boolean isDue(News news, Registration registration) {
        var isOver = clock.instant().isAfter(registration.dialogue.endsAt);
        return !isOver
                && switch (news) {
                    case REGISTRATION_CONFIRMED -> registration.status == CONFIRMED;
                    case REGISTRATION_WAITING, OFFER_LAPSED -> registration.status == WAITING;
                    case REMINDER, TABLES_CHANGED ->
                        registration.status == CONFIRMED && clock.instant().isBefore(registration.dialogue.startsAt);
                    case SEAT_OFFERED -> registration.status == OFFERED;
                    case DIALOGUE_MOVED -> registration.askedAt != null;
                    case REGISTRATION_CANCELLED, EDITION_WITHDRAWN, DIALOGUE_CANCELLED ->
                        registration.status == CANCELLED;
                    case REGISTRATION_LINK -> registration.status != CANCELLED;
                };
    }
}
