package nl.buurtdialoog.interest;

import static nl.buurtdialoog.message.MessageTemplate.DIALOGUE_NEAR;
import static nl.buurtdialoog.message.MessageTemplate.INTEREST_NOTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.Gathering;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to who wants to hear of the next dialogues. */
@ApplicationScoped
class InterestLetters implements MessageWriter {

    private static final String SAMPLE_NEIGHBOURHOOD = "Oost";

    @Inject
    InterestLink link;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** Whom it is for, and how they stop it. */
    private record Receiver(Contact contact, Language language, String neighbourhood, String stopUrl) {

        private InterestWords words() {
            return InterestWords.in(language);
        }
    }

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(INTEREST_NOTED, DIALOGUE_NEAR);
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(messages, Interest::withNeighbourhood, interest -> interest.id, this::letter);
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var to = new Receiver(
                new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl"), language, SAMPLE_NEIGHBOURHOOD, publicUrl + "/");
        return Map.of(
                INTEREST_NOTED,
                noted(to, clock.instant()),
                DIALOGUE_NEAR,
                near(to, Gathering.sample(clock.instant()), publicUrl + "/", true));
    }

    private Letter letter(Message message, Interest interest) {
        var to = new Receiver(
                interest.contact(),
                interest.language,
                interest.neighbourhood.name,
                link.url(interest.organisationId, interest.id));
        if (message.template == INTEREST_NOTED) {
            return noted(to, interest.notedAt);
        }
        var dialogue = Dialogue.of(interest.organisationId, Objects.requireNonNull(message.dialogueId));
        return near(
                to,
                Gathering.of(dialogue),
                publicUrl + "/dialogen/" + dialogue.id,
                dialogue.takesRegistrations(clock.instant()));
    }

    private static Letter noted(Receiver to, Instant notedAt) {
        var words = to.words();
        return new Letter(
                to.contact,
                to.language,
                words.notedSubject(to.neighbourhood),
                words.noted(to.neighbourhood),
                List.of(),
                new Button(words.stop(), to.stopUrl),
                words.notedClosing(),
                null,
                new Spoken(
                        words.somebody(to.neighbourhood),
                        to.neighbourhood,
                        notedAt,
                        words.noted(to.neighbourhood),
                        words.notedInShort(to.neighbourhood)),
                true);
    }

    private static Letter near(Receiver to, Gathering gathering, String url, boolean due) {
        var words = to.words();
        return new Letter(
                        to.contact,
                        to.language,
                        words.nearSubject(to.neighbourhood, gathering.title()),
                        words.near(to.neighbourhood),
                        gathering.facts(to.language),
                        new Button(words.look(), url),
                        words.nearClosing(),
                        null,
                        new Spoken(
                                words.somebody(to.neighbourhood),
                                gathering.title(),
                                gathering.startsAt(),
                                words.nearSpoken(
                                        to.neighbourhood, gathering.title(), gathering.startsAt(), gathering.venue()),
                                words.nearInShort(to.neighbourhood, gathering.title(), gathering.startsAt())),
                        due)
                .withStop(new Button(words.stop(), to.stopUrl));
    }
}
