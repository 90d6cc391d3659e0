package nl.buurtdialoog.follower;

import static nl.buurtdialoog.message.MessageTemplate.ACTION_NEWS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.action.ActionLine;
import nl.buurtdialoog.action.ActionStatus;
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

/** Tells who follows an action how it stands. */
@ApplicationScoped
class FollowerLetters implements MessageWriter {

    private static final int NEWEST = 3;

    @Inject
    FollowerLink link;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record News(String name, String title, ActionStatus status, List<String> said) {}

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(ACTION_NEWS);
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                ActionFollower::withAction,
                follower -> follower.id,
                (message, follower) ->
                        letter(news(follower), follower.contact(), follower.language, link.url(follower)));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var news = language == Language.EN
                ? new News("Samira", "Coffee together in the square", ActionStatus.DONE, List.of("Thirty people came."))
                : new News(
                        "Samira", "Samen koffie op het plein", ActionStatus.DONE, List.of("Er kwamen dertig mensen."));
        var contact = new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl");
        return Map.of(ACTION_NEWS, letter(news, contact, language, publicUrl + "/"));
    }

    /** The newest words, the last ones at the end. */
    private static News news(ActionFollower follower) {
        var said = ActionLine.of(follower.action).stream()
                .map(line -> line.words)
                .filter(Objects::nonNull)
                .toList();
        return new News(
                follower.name,
                follower.action.title,
                follower.action.status,
                said.subList(Math.max(0, said.size() - NEWEST), said.size()));
    }

    private static Letter letter(News news, Contact to, Language language, String stopUrl) {
        var words = FollowerWords.in(language, news.name(), news.title(), news.status());
        return new Letter(
                        to,
                        language,
                        words.subject(),
                        Stream.concat(Stream.of(words.greeting()), words.opening().stream())
                                .toList(),
                        Stream.concat(
                                        Stream.of(
                                                new Fact(words.action(), news.title()),
                                                new Fact(words.stands(), words.status())),
                                        news.said().stream().map(said -> new Fact(words.said(), said)))
                                .toList(),
                        null,
                        words.closing(),
                        null,
                        new Spoken(news.name(), null, null, words.spoken(), words.inShort()),
                        true)
                .withStop(new Button(words.stop(), stopUrl));
    }
}
