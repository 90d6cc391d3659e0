package nl.buurtdialoog.trajectory;

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
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.initiative.InitiativeContact;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.trajectory.TrajectoryWords.Told;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes to who speaks for an initiative. */
@ApplicationScoped
class TrajectoryLetters implements MessageWriter {

    @Inject
    TrajectoryLink link;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record Receiver(String name, Contact contact, Language language, String url) {}

    @Override
    public Set<MessageTemplate> templates() {
        return TrajectoryNews.templates();
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                ids -> Trajectory.these(ids).stream().filter(TrajectoryLetters::hasContact),
                trajectory -> trajectory.id,
                (message, trajectory) -> letter(TrajectoryNews.of(message.template), trajectory));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var receiver =
                new Receiver("Fatma", new Contact(ContactKind.EMAIL, "fatma@voorbeeld.nl"), language, publicUrl + "/");
        return Arrays.stream(TrajectoryNews.values())
                .collect(toMap(
                        TrajectoryNews::template,
                        news -> letter(
                                news, receiver, TrajectoryWords.in(language).sample(), true)));
    }

    private static boolean hasContact(Trajectory trajectory) {
        return InitiativeContact.toWriteTo(trajectory.initiative).isPresent();
    }

    private Letter letter(TrajectoryNews news, Trajectory trajectory) {
        var contact = InitiativeContact.toWriteTo(trajectory.initiative).orElseThrow();
        var conversation = AdviceConversation.of(trajectory).orElse(null);
        var told = new Told(
                trajectory.initiative.name,
                trajectory.answer,
                trajectory.answerReason,
                trajectory.adviserFirstName(),
                conversation == null ? null : moment(conversation.startsAt, contact.language),
                conversation == null ? null : conversation.way,
                conversation == null ? null : conversation.place);
        var receiver = new Receiver(contact.name, contact.contact(), contact.language, link.url(trajectory));
        return letter(news, receiver, told, isDue(news, trajectory, conversation));
    }

    private static Letter letter(TrajectoryNews news, Receiver to, Told told, boolean due) {
        var words = TrajectoryWords.in(to.language());
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
                words.facts(news, told),
                new Button(words.button(news), to.url()),
                words.closing(news, told),
                null,
                new Spoken(to.name(), null, null, sentences.toList(), words.inShort(news, told)),
                due);
    }

    /** What is overtaken by what came after it is not told. */
    private boolean isDue(TrajectoryNews news, Trajectory trajectory, @Nullable AdviceConversation conversation) {
        return switch (news) {
            case TRAJECTORY_APPLIED -> trajectory.step == Step.APPLICATION;
            case TRAJECTORY_ANSWERED ->
                trajectory.step == Step.WAITING || trajectory.step == Step.MATCHING || trajectory.step == Step.DECLINED;
            case TRAJECTORY_MATCHED -> trajectory.adviser != null && trajectory.step.isOpen();
            case TRAJECTORY_CONVERSATION ->
                trajectory.step == Step.CONVERSATION
                        && conversation != null
                        && clock.instant().isBefore(conversation.startsAt);
            case TRAJECTORY_FACTS ->
                AdviceVersion.draft(trajectory)
                        .filter(AdviceVersion::waitsForFacts)
                        .isPresent();
            case TRAJECTORY_ADVICE -> AdviceVersion.lastSent(trajectory).isPresent();
            case TRAJECTORY_LINK -> true;
        };
    }

    private static String moment(Instant moment, Language language) {
        var format = language == Language.EN
                ? DateTimeFormatter.ofPattern("EEEE d MMMM 'at' H:mm", Locale.UK)
                : DateTimeFormatter.ofPattern("EEEE d MMMM 'om' H.mm 'uur'", Locale.of("nl", "NL"));
        return format.withZone(AMSTERDAM).format(moment);
    }
}
