package nl.buurtdialoog.message;

import static nl.buurtdialoog.audit.AuditAct.CHANGED;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.CALLS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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

/** Who is to be called, and how that went. What there is no reason for any more is not shown. */
@ApplicationScoped
class CallList {

    @Inject
    Letters letters;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Inject
    Event<CallMade> made;

    /** A call with what its list is sorted by. */
    private record Line(Message message, Optional<Letter> letter) {

        private Stream<UUID> receiver() {
            return letter.map(Letter::participantId).stream();
        }
    }

    @Transactional
    Page<Call> find(UUID organisationId, int limit, @Nullable String cursor) {
        var messages = Messages.callsDue(organisationId, clock.instant(), limit, Cursor.parse(cursor));
        var written = letters.of(messages);
        var lines = messages.stream()
                .map(message -> new Line(
                        message, Optional.ofNullable(written.get(message.id)).filter(Letter::due)))
                .toList();
        var page = Page.of(lines, limit, line -> new Object[] {line.message().nextAttemptAt, line.message().id});
        var calls = page.items().stream()
                .flatMap(line -> line.letter().map(letter -> Call.of(line.message(), letter)).stream())
                .toList();
        trail.write(organisationId, READ, CALLS, page.items().stream().flatMap(Line::receiver));
        return new Page<>(calls, page.next());
    }

    @Transactional
    Call note(UUID organisationId, UUID id, NewCallAttempt attempt) {
        var now = clock.instant();
        checkMoment(attempt);
        var message = Message.call(organisationId, id);
        var letter = letters.of(message).orElseThrow(Problem::notFound);
        message.called(attempt.result(), attempt.callBackAt(), now);
        made.fire(new CallMade(
                organisationId,
                message.template,
                message.aboutId,
                attempt.result(),
                message.status == MessageStatus.NOT_REACHED));
        trail.write(organisationId, CHANGED, CALLS, Stream.of(letter).map(Letter::participantId));
        return Call.of(message, letter);
    }

    private void checkMoment(NewCallAttempt attempt) {
        var callBackAt = attempt.callBackAt();
        if (attempt.result() != CallResult.CALL_BACK) {
            if (callBackAt != null) {
                throw Problem.invalid("/callBackAt", "must-be-empty");
            }
        } else if (callBackAt == null) {
            throw Problem.invalid("/callBackAt", "required");
        } else if (!callBackAt.isAfter(clock.instant())) {
            throw Problem.invalid("/callBackAt", "not-in-the-future");
        }
    }
}
