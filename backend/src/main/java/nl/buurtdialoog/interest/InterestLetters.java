package nl.buurtdialoog.interest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static nl.buurtdialoog.message.MessageTemplate.DIALOGUE_NEAR;
import static nl.buurtdialoog.message.MessageTemplate.INTEREST_NOTED;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
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

    private static final LocalTime SAMPLE_START = LocalTime.of(19, 30);
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
        var interests =
                Interest.withNeighbourhood(messages.stream()
                                .map(message -> message.aboutId)
                                .collect(toSet()))
                        .stream()
                        .collect(toMap(interest -> interest.id, identity()));
        var letters = new HashMap<UUID, Letter>();
        for (var message : messages) {
            var interest = interests.get(message.aboutId);
            if (interest != null) {
                letters.put(message.id, letter(message, interest));
            }
        }
        return letters;
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var startsAt =
                clock.instant().atZone(AMSTERDAM).plusDays(9).with(SAMPLE_START).toInstant();
        var to = new Receiver(
                new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl"), language, SAMPLE_NEIGHBOURHOOD, publicUrl + "/");
        return Map.of(
                INTEREST_NOTED,
                noted(to, startsAt),
                DIALOGUE_NEAR,
                near(to, Gathering.sample(startsAt), publicUrl + "/", true));
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
