package nl.buurtdialoog.team;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueSeats;
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.dialogue.Gathering;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.team.TeamWords.Standing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to people who make a dialogue possible. */
@ApplicationScoped
class TeamLetters implements MessageWriter {

    @Inject
    TeamLink link;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record Receiver(String name, Part part, Contact contact, Language language) {}

    @Override
    public Set<MessageTemplate> templates() {
        return TeamNews.templates();
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                TeamMember::withDialogue,
                member -> member.id,
                (message, member) -> letter(TeamNews.of(message.template), member));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var receiver = new Receiver(
                "Samira", Part.VENUE_HOST, new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl"), language);
        return Arrays.stream(TeamNews.values())
                .collect(toMap(
                        TeamNews::template,
                        news -> letter(
                                news,
                                receiver,
                                Gathering.sample(clock.instant()),
                                new Standing(13, 2, null),
                                publicUrl + "/",
                                true)));
    }

    private Letter letter(TeamNews news, TeamMember member) {
        var dialogue = member.dialogue;
        var seats = DialogueSeats.of(dialogue.organisationId, dialogue.id);
        return letter(
                news,
                new Receiver(member.name, member.part, member.contact(), member.language),
                Gathering.of(dialogue),
                new Standing(seats.seatsTaken, dialogue.tables, dialogue.cancellationReason),
                member.linkOpen ? link.url(member) : publicUrl + "/",
                isDue(news, dialogue));
    }

    private static Letter letter(
            TeamNews news, Receiver to, Gathering gathering, Standing standing, String url, boolean due) {
        var words = TeamWords.in(to.language());
        var opening = words.opening(news, to.part(), standing);
        var sentences =
                Stream.concat(Stream.of(words.introduction(gathering.title(), gathering.startsAt())), opening.stream());
        return new Letter(
                to.contact(),
                to.language(),
                words.subject(news, gathering.title()),
                Stream.concat(Stream.of(words.greeting(to.name())), opening.stream())
                        .toList(),
                gathering.facts(to.language()),
                new Button(words.button(), url),
                words.closing(news),
                null,
                new Spoken(
                        to.name(),
                        gathering.title(),
                        gathering.startsAt(),
                        sentences.toList(),
                        words.inShort(news, gathering.title(), gathering.startsAt(), standing)),
                due);
    }

    /** What is not so any more, or is over, is not told. */
    private boolean isDue(TeamNews news, Dialogue dialogue) {
        var wanted = news == TeamNews.TEAM_CANCELLED ? DialogueStatus.CANCELLED : DialogueStatus.PUBLISHED;
        var isDraft = news == TeamNews.TEAM_JOINED && dialogue.status == DialogueStatus.DRAFT;
        return (dialogue.status == wanted || isDraft) && clock.instant().isBefore(dialogue.startsAt);
    }
}
