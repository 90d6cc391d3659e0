package nl.buurtdialoog.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;

/**
 * A letter to print and post. What one does with a button stands in no letter: who reads it can call.
 *
 * @param opening paragraphs, the greeting first
 * @param closing paragraphs in the organisation's own words
 * @param questions whom to call, and when
 */
public record LetterToPrint(
        UUID id,
        MessageTemplate template,
        String name,
        Contact contact,
        Language language,
        String subject,
        List<String> opening,
        List<LetterFact> facts,
        List<String> closing,
        String questions,
        String regards,
        String sender,
        Instant createdAt) {

    public record LetterFact(String label, String text) {}

    static LetterToPrint of(Message message, MailPage.Mail mail) {
        var letter = mail.letter();
        return new LetterToPrint(
                message.id,
                message.template,
                letter.spoken().name(),
                letter.to(),
                letter.language(),
                letter.subject(),
                letter.opening(),
                letter.facts().stream()
                        .map(fact -> new LetterFact(fact.label(), fact.text()))
                        .toList(),
                letter.farewell(),
                mail.questions(),
                mail.regards(),
                mail.sender().name,
                message.createdAt);
    }
}
