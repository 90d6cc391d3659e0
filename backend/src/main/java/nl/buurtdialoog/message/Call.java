package nl.buurtdialoog.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.ContactKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to call.
 *
 * @param about the registration, or the offer of a table, that it is about
 * @param number what to dial; of who comes through somebody else what is known of that somebody
 * @param words the sentences to say, in the language of who is called
 * @param attempts how often it was tried in vain
 * @param callBackAt when they asked to be called
 */
public record Call(
        UUID id,
        MessageTemplate template,
        MessageStatus status,
        UUID about,
        @Nullable UUID dialogueId,
        @Nullable String dialogueTitle,
        @Nullable Instant startsAt,
        String name,
        ContactKind contactKind,
        @Nullable String number,
        List<String> words,
        int attempts,
        @Nullable Instant callBackAt,
        Instant createdAt) {

    static Call of(Message message, Letter letter) {
        var spoken = letter.spoken();
        return new Call(
                message.id,
                message.template,
                message.status,
                message.aboutId,
                message.dialogueId,
                spoken.dialogueTitle(),
                spoken.startsAt(),
                spoken.name(),
                letter.to().kind(),
                letter.to().value(),
                spoken.sentences(),
                message.attempts,
                message.callBackAt,
                message.createdAt);
    }
}
