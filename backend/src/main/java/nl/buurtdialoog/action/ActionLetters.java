package nl.buurtdialoog.action;

import static java.util.stream.Collectors.toMap;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.action.ActionWords.Told;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to who carries an action. */
@ApplicationScoped
class ActionLetters implements MessageWriter {

    @Inject
    ActionLink link;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record Receiver(String name, Contact contact, Language language, String url) {}

    @Override
    public Set<MessageTemplate> templates() {
        return ActionNews.templates();
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                ActionOwner::withAction,
                owner -> owner.id,
                (message, owner) -> letter(ActionNews.of(message.template), owner));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var receiver = new Receiver(
                "Samira", new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl"), language, publicUrl + "/");
        return Arrays.stream(ActionNews.values())
                .collect(toMap(
                        ActionNews::template,
                        news -> letter(news, receiver, ActionWords.in(language).sample(), true)));
    }

    private Letter letter(ActionNews news, ActionOwner owner) {
        var action = owner.action;
        var next = Circle.of(action).next(clock.instant());
        var told = new Told(action.title, action.firstStep, next == null ? null : day(next.startsAt(), owner.language));
        var receiver = new Receiver(owner.name, owner.contact(), owner.language, link.url(owner));
        var letter = letter(news, receiver, told, action.status.isOpen());
        var participant = owner.participant;
        return participant == null ? letter : letter.toParticipant(participant.id);
    }

    private static Letter letter(ActionNews news, Receiver to, Told told, boolean due) {
        var words = ActionWords.in(to.language());
        var opening = words.opening(news, told);
        var sentences = Stream.of(
                        Stream.of(words.introduction(told)), opening.stream(), Stream.of(words.question(news)))
                .flatMap(part -> part);
        return new Letter(
                to.contact(),
                to.language(),
                words.subject(news, told),
                Stream.concat(Stream.of(words.greeting(to.name())), opening.stream())
                        .toList(),
                words.facts(told),
                new Button(words.button(), to.url()),
                words.closing(news),
                null,
                new Spoken(to.name(), null, null, sentences.toList(), words.inShort(news, told)),
                due);
    }

    private static String day(Instant moment, Language language) {
        var locale = language == Language.EN ? Locale.UK : Locale.of("nl", "NL");
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale)
                .withZone(AMSTERDAM)
                .format(moment);
    }
}
