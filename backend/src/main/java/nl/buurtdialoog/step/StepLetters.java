package nl.buurtdialoog.step;

import static nl.buurtdialoog.message.MessageTemplate.STEP_ASKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Asks who wrote a step how it went. */
@ApplicationScoped
class StepLetters implements MessageWriter {

    @Inject
    StepLink link;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(STEP_ASKED);
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(messages, Step::withPeople, step -> step.id, (message, step) -> letter(step));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var contact = new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl");
        return Map.of(STEP_ASKED, letter("Samira", contact, language, publicUrl + "/", true));
    }

    private Letter letter(Step step) {
        var person = Objects.requireNonNull(step.participant);
        var isOpen = step.state == StepState.OPEN || step.state == StepState.NOT_YET;
        return letter(person.name, person.contact(), person.language, link.url(step), isOpen)
                .toParticipant(person.id);
    }

    private static Letter letter(String name, Contact to, Language language, String url, boolean due) {
        var words = StepWords.in(language, name);
        return new Letter(
                to,
                language,
                words.subject(),
                Stream.concat(Stream.of(words.greeting()), words.opening().stream())
                        .toList(),
                List.of(),
                new Button(words.button(), url),
                words.closing(),
                null,
                new Spoken(name, null, null, words.spoken(), words.inShort()),
                due);
    }
}
