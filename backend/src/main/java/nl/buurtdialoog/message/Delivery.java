package nl.buurtdialoog.message;

import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.shared.Tenancy;

/**
 * Sends one message: written at this very moment, so that it is true; sent while no transaction is open; and then noted.
 * When the note fails it is sent again, with the same Message-ID, so that a mailbox may see that it is the same.
 */
@ApplicationScoped
class Delivery {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Tenancy tenancy;

    @Inject
    Letters letters;

    @Inject
    Envelope envelope;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Clock clock;

    /** Tries once; answers when to try again, or nothing when there is no need to. */
    @ActivateRequestContext
    Optional<Instant> attempt(UUID organisationId, UUID messageId) {
        tenancy.enter(organisationId);
        return QuarkusTransaction.requiringNew()
                .call(() -> write(messageId))
                .flatMap(mail -> note(messageId, send(messageId, mail)));
    }

    private Optional<Mail> write(UUID messageId) {
        return Message.waiting(messageId).flatMap(message -> {
            var letter = letters.of(message).filter(Letter::due);
            if (letter.isEmpty()) {
                message.withdraw();
            }
            return letter.map(due -> envelope.mail(message, due));
        });
    }

    private Optional<Failure> send(UUID messageId, Mail mail) {
        try {
            mailer.send(mail).await().atMost(PATIENCE);
            return Optional.empty();
        } catch (RuntimeException refused) {
            var failure = Failure.of(refused);
            Log.warnf("Message %s did not leave: %s %d", messageId, failure.kind(), failure.code());
            return Optional.of(failure);
        }
    }

    private Optional<Instant> note(UUID messageId, Optional<Failure> failure) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant();
            var message = Message.waiting(messageId);
            message.ifPresent(tried -> failure.ifPresentOrElse(why -> tried.failed(why, now), () -> tried.sent(now)));
            return message.map(tried -> tried.nextAttemptAt);
        });
    }
}
