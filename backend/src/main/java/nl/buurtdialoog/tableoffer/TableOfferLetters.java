package nl.buurtdialoog.tableoffer;

import static java.util.function.Function.identity;
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
import nl.buurtdialoog.dialogue.DialogueStatus;
import nl.buurtdialoog.dialogue.Gathering;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.tableoffer.TableWords.Told;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes to who offers a table. */
@ApplicationScoped
class TableOfferLetters implements MessageWriter {

    @Inject
    TableLink link;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record Receiver(String name, Contact contact, Language language) {}

    @Override
    public Set<MessageTemplate> templates() {
        return TableNews.templates();
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                TableOffer::withEverything,
                offer -> offer.id,
                (message, offer) -> letter(TableNews.of(message.template), offer));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var gathering = Gathering.sample(clock.instant());
        var receiver = new Receiver("Samira", new Contact(ContactKind.EMAIL, "samira@voorbeeld.nl"), language);
        var told = new Told(
                gathering.street(),
                8,
                null,
                gathering.title(),
                TableWords.in(language).sampleRefusal());
        return Arrays.stream(TableNews.values())
                .collect(toMap(
                        TableNews::template, news -> letter(news, receiver, told, gathering, publicUrl + "/", true)));
    }

    private Letter letter(TableNews news, TableOffer offer) {
        var dialogue = offer.dialogue;
        return letter(
                        news,
                        new Receiver(offer.offerer.name, offer.contact(), offer.language),
                        new Told(
                                offer.whereabouts,
                                offer.people,
                                offer.suits,
                                dialogue == null ? "" : dialogue.title,
                                offer.refusal),
                        dialogue == null ? null : Gathering.of(dialogue),
                        news == TableNews.TABLE_OFFER_DECLINED || !offer.linkOpen ? publicUrl + "/" : link.url(offer),
                        isDue(news, offer))
                .toParticipant(offer.offerer.id);
    }

    private static Letter letter(
            TableNews news, Receiver to, Told told, @Nullable Gathering gathering, String url, boolean due) {
        var words = TableWords.in(to.language());
        var opening = words.opening(news, told);
        var inAgenda = news == TableNews.TABLE_OFFER_ACCEPTED ? gathering : null;
        return new Letter(
                to.contact(),
                to.language(),
                words.subject(news, told),
                Stream.concat(Stream.of(words.greeting(to.name())), opening.stream())
                        .toList(),
                inAgenda == null ? words.facts(told) : inAgenda.facts(to.language()),
                new Button(words.button(news), url),
                words.closing(news),
                null,
                new Spoken(
                        to.name(),
                        inAgenda == null ? null : inAgenda.title(),
                        inAgenda == null ? null : inAgenda.startsAt(),
                        Stream.of(
                                        Stream.of(words.introduction(told)),
                                        opening.stream(),
                                        Stream.of(words.question(news)))
                                .flatMap(identity())
                                .toList(),
                        words.inShort(news, told)),
                due);
    }

    /** What is not so any more, or is over, is not told. */
    private boolean isDue(TableNews news, TableOffer offer) {
        return switch (news) {
            case TABLE_OFFER_RECEIVED -> offer.isOpen();
            case TABLE_OFFER_DECLINED -> offer.status == TableOfferStatus.DECLINED;
            case TABLE_OFFER_ACCEPTED ->
                offer.dialogue != null
                        && offer.dialogue.status == DialogueStatus.PUBLISHED
                        && clock.instant().isBefore(offer.dialogue.startsAt);
        };
    }
}
