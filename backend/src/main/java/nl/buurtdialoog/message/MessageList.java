package nl.buurtdialoog.message;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.MESSAGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import org.jspecify.annotations.Nullable;

/** What a coordinator sees of the outbox. What a message says is written anew each time: it is kept nowhere. */
@ApplicationScoped
class MessageList {

    @Inject
    Letters letters;

    @Inject
    AuditTrail trail;

    @Inject
    MailPage page;

    @Inject
    Outbox outbox;

    @Inject
    TextDesk texts;

    @Transactional
    Page<MessageSummary> find(UUID organisationId, @Nullable MessageStatus status, int limit, @Nullable String cursor) {
        var messages = Messages.newest(organisationId, status, limit, Cursor.parse(cursor));
        var written = letters.of(messages);
        var lines = messages.stream()
                .map(message -> MessageSummary.of(message, written.get(message.id)))
                .toList();
        return Page.of(lines, limit, line -> new Object[] {line.createdAt(), line.id()});
    }

    @Transactional
    MessageDetails read(UUID organisationId, UUID id) {
        return details(Message.of(organisationId, id));
    }

    @Transactional
    MessageDetails resend(UUID organisationId, UUID id) {
        return details(outbox.resend(organisationId, id));
    }

    private MessageDetails details(Message message) {
        var letter = letters.of(message).map(Letter::masked).orElse(null);
        var line = MessageSummary.of(message, letter);
        var answerable = texts.canAnswerHere(message);
        trail.write(
                message.organisationId,
                READ,
                MESSAGES,
                Stream.ofNullable(letter).map(Letter::participantId));
        if (letter == null) {
            return MessageDetails.of(line, "", "", answerable);
        }
        return switch (message.channel) {
            case EMAIL, LETTER, NONE ->
                MessageDetails.of(
                        line,
                        page.text(letter, message.organisationId),
                        page.html(letter, message.organisationId),
                        answerable);
            case TEXT -> MessageDetails.of(line, letter.textMessage(), "", answerable);
            case CALL ->
                MessageDetails.of(line, String.join("\n", letter.spoken().sentences()), "", answerable);
        };
    }
}
