package nl.buurtdialoog.message;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.LETTERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Page;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Letters that wait to be printed and posted. What there is no reason for any more is not shown. */
@ApplicationScoped
class PrintTray {

    @Inject
    Letters letters;

    @Inject
    AuditTrail trail;

    @Inject
    MailPage page;

    @Inject
    Clock clock;

    private record Line(Message message, Optional<Letter> letter) {

        private Stream<UUID> receiver() {
            return letter.map(Letter::participantId).stream();
        }
    }

    @Transactional
    Page<LetterToPrint> find(UUID organisationId, int limit, @Nullable String cursor) {
        var messages = Messages.lettersToPrint(organisationId, limit, Cursor.parse(cursor));
        var written = letters.of(messages);
        var lines = messages.stream()
                .map(message -> new Line(
                        message, Optional.ofNullable(written.get(message.id)).filter(Letter::due)))
                .toList();
        var shown = Page.of(lines, limit, line -> new Object[] {line.message().createdAt, line.message().id});
        var printable = shown.items().stream()
                .flatMap(line -> line.letter().map(letter -> print(line.message(), letter)).stream())
                .toList();
        trail.write(organisationId, READ, LETTERS, shown.items().stream().flatMap(Line::receiver));
        return new Page<>(printable, shown.next());
    }

    /** It is printed and on its way. */
    @Transactional
    LetterToPrint printed(UUID organisationId, UUID id) {
        var message = Message.letter(organisationId, id);
        var letter = letters.of(message).orElseThrow(Problem::notFound);
        message.printed(clock.instant());
        trail.write(organisationId, CHANGED, LETTERS, Stream.of(letter).map(Letter::participantId));
        return print(message, letter);
    }

    private LetterToPrint print(Message message, Letter letter) {
        return LetterToPrint.of(message, page.mail(letter, message.organisationId));
    }
}
