package nl.buurtdialoog.help;

import static nl.buurtdialoog.message.MessageTemplate.HELP_OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.action.ActionLink;
import nl.buurtdialoog.action.ActionOwner;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.Fact;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells who carries an action that somebody offers help. Who that is stands behind their link, and not in a mail. */
@ApplicationScoped
class HelpLetters implements MessageWriter {

    @Inject
    ActionLink link;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(HELP_OFFERED);
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages, ActionOwner::withAction, owner -> owner.id, (message, owner) -> letter(owner));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var title = language == Language.EN ? "Coffee together in the square" : "Samen koffie op het plein";
        var contact = new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl");
        return Map.of(HELP_OFFERED, letter("Samira", title, contact, language, publicUrl + "/"));
    }

    private Letter letter(ActionOwner owner) {
        var letter = letter(owner.name, owner.action.title, owner.contact(), owner.language, link.url(owner));
        var participant = owner.participant;
        return participant == null ? letter : letter.toParticipant(participant.id);
    }

    private static Letter letter(String name, String title, Contact to, Language language, String url) {
        var words = HelpWords.in(language, name, title);
        return new Letter(
                to,
                language,
                words.subject(),
                Stream.concat(Stream.of(words.greeting()), words.opening().stream())
                        .toList(),
                List.of(new Fact(words.action(), title)),
                new Button(words.button(), url),
                words.closing(),
                null,
                new Spoken(name, null, null, words.spoken(), words.inShort()),
                true);
    }
}
