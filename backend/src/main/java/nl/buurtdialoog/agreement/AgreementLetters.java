package nl.buurtdialoog.agreement;

import static nl.buurtdialoog.message.MessageTemplate.AGREEMENT_ASKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.jspecify.annotations.Nullable;

/** Asks a partner or the municipality what a group wants to know. */
@ApplicationScoped
class AgreementLetters implements MessageWriter {

    @Inject
    AgreementLink link;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record Asked(
            String name,
            String neighbourhood,
            String request,
            @Nullable LocalDate answerBy) {}

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(AGREEMENT_ASKED);
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                PartnerAgreement::these,
                agreement -> agreement.id,
                (message, agreement) -> letter(agreement));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var asked = new Asked(
                "Wim", "Lombok", language == Language.EN ? "A bench in the square" : "Een bankje op het plein", null);
        var contact = new Contact(ContactKind.EMAIL, "wim@voorbeeld.nl");
        return Map.of(AGREEMENT_ASKED, letter(asked, contact, language, publicUrl + "/", true));
    }

    private Letter letter(PartnerAgreement agreement) {
        var asked =
                new Asked(agreement.addressee(), agreement.neighbourhood.name, agreement.request, agreement.answerBy);
        var isAsked = agreement.status == AgreementStatus.ASKED;
        return letter(asked, agreement.contact(), agreement.language, link.url(agreement), isAsked);
    }

    private static Letter letter(Asked asked, Contact to, Language language, String url, boolean due) {
        var words = AgreementWords.in(language, asked.name(), asked.neighbourhood(), asked.request());
        var answerBy = asked.answerBy();
        return new Letter(
                to,
                language,
                words.subject(),
                Stream.concat(Stream.of(words.greeting()), words.opening().stream())
                        .toList(),
                Stream.concat(
                                Stream.of(new Fact(words.request(), asked.request())),
                                answerBy == null
                                        ? Stream.of()
                                        : Stream.of(new Fact(words.answerBy(), day(answerBy, language))))
                        .toList(),
                new Button(words.button(), url),
                words.closing(),
                null,
                new Spoken(asked.name(), null, null, List.copyOf(words.spoken()), words.inShort()),
                due);
    }

    private static String day(LocalDate date, Language language) {
        var locale = language == Language.EN ? Locale.UK : Locale.of("nl", "NL");
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(date);
    }
}
