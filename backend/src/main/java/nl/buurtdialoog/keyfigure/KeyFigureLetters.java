package nl.buurtdialoog.keyfigure;

import static nl.buurtdialoog.message.MessageTemplate.KEY_FIGURE_JOINED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Writes to people who invite neighbours. */
@ApplicationScoped
class KeyFigureLetters implements MessageWriter {

    @Inject
    KeyFigureLink link;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** Whom a letter is for, and which addresses stand in it. */
    private record Receiver(
            String name, Contact contact, Language language, String cycle, String page, String invitation) {}

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(KEY_FIGURE_JOINED);
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var samira = new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl");
        return Map.of(
                KEY_FIGURE_JOINED,
                letter(new Receiver(
                        "Samira", samira, language, "De Zon aan tafel", publicUrl + "/", publicUrl + "/u/BUURT2")));
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                KeyFigure::withCycle,
                keyFigure -> keyFigure.id,
                (message, keyFigure) -> letter(new Receiver(
                        keyFigure.name,
                        keyFigure.contact(),
                        keyFigure.language,
                        keyFigure.cycle.name,
                        link.url(keyFigure),
                        link.invitation(keyFigure))));
    }

    private static Letter letter(Receiver to) {
        var words = KeyFigureWords.in(to.language());
        var opening = words.opening().stream()
                .map(sentence -> sentence.formatted(to.cycle()))
                .toList();
        return new Letter(
                to.contact(),
                to.language(),
                words.subject().formatted(to.cycle()),
                Stream.concat(Stream.of(words.greeting().formatted(to.name())), opening.stream())
                        .toList(),
                List.of(),
                new Button(words.button(), to.page()),
                List.of(words.closing().formatted(to.invitation())),
                null,
                new Spoken(
                        to.name(),
                        null,
                        null,
                        Stream.concat(Stream.of(words.introduction().formatted(to.cycle())), opening.stream())
                                .toList(),
                        words.inShort().formatted(to.cycle())),
                true);
    }
}
