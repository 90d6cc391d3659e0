package nl.buurtdialoog.coregroup;

import static java.util.stream.Collectors.toMap;
import static nl.buurtdialoog.coregroup.CareTaskKind.RECRUITMENT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.coregroup.CoreGroupWords.Matter;
import nl.buurtdialoog.cycle.Cycle;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.dialogue.Gathering;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes to people who carry a cycle. */
@ApplicationScoped
class CoreGroupLetters implements MessageWriter {

    @Inject
    CoreGroupLink link;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record Receiver(String name, Contact contact, Language language, String url) {}

    @Override
    public Set<MessageTemplate> templates() {
        return CoreGroupNews.templates();
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        var letters = new HashMap<>(MessageWriter.writeEach(
                messages, CoreGroupMember::withCycle, member -> member.id, (message, member) -> welcome(member)));
        letters.putAll(MessageWriter.writeEach(
                messages,
                ids -> CareTaskList.withEdition(ids).filter(task -> task.member != null),
                task -> task.id,
                (message, task) -> letter(CoreGroupNews.of(message.template), task)));
        return letters;
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var receiver = new Receiver(
                "Samira", new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl"), language, publicUrl + "/");
        var gathering = Gathering.sample(clock.instant());
        var matter = new Matter("De Zon aan tafel", RECRUITMENT, RECRUITMENT.dueAt(gathering.startsAt()), true);
        return Arrays.stream(CoreGroupNews.values())
                .collect(toMap(
                        CoreGroupNews::template,
                        news -> letter(
                                news,
                                receiver,
                                matter,
                                news == CoreGroupNews.CORE_GROUP_JOINED ? null : gathering,
                                true)));
    }

    private Letter welcome(CoreGroupMember member) {
        return letter(
                CoreGroupNews.CORE_GROUP_JOINED,
                receiver(member),
                new Matter(member.cycle.name, null, null, false),
                null,
                true);
    }

    private Letter letter(CoreGroupNews news, CareTask task) {
        var member = Objects.requireNonNull(task.member);
        Cycle cycle = Cycle.of(task.organisationId, task.cycleId);
        var due = task.status != CareTaskStatus.DONE && task.dialogue.status != DialogueStatus.CANCELLED;
        return letter(
                news,
                receiver(member),
                new Matter(cycle.name, task.kind, task.dueAt(), task.status == CareTaskStatus.TAKEN),
                Gathering.of(task.dialogue),
                due);
    }

    private Receiver receiver(CoreGroupMember member) {
        return new Receiver(
                member.name, member.contact(), member.language, member.linkOpen ? link.url(member) : publicUrl + "/");
    }

    private static Letter letter(
            CoreGroupNews news, Receiver to, Matter matter, @Nullable Gathering gathering, boolean due) {
        var words = CoreGroupWords.in(to.language());
        var opening = words.opening(news, matter);
        return new Letter(
                to.contact(),
                to.language(),
                words.subject(news, matter),
                Stream.concat(Stream.of(words.greeting(to.name())), opening.stream())
                        .toList(),
                gathering == null ? List.of() : gathering.facts(to.language()),
                new Button(words.button(), to.url()),
                words.closing(news),
                null,
                new Spoken(
                        to.name(),
                        gathering == null ? null : gathering.title(),
                        gathering == null ? null : gathering.startsAt(),
                        Stream.concat(Stream.of(words.introduction(matter)), opening.stream())
                                .toList(),
                        words.inShort(news, matter)),
                due);
    }
}
