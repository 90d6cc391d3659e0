package nl.buurtdialoog.message;

import io.quarkus.logging.Log;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.organisation.Organisation;
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
    TextGateway texts;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    Clock clock;

    /** Tries once; answers when to try again, or nothing when there is no need to. */
    @ActivateRequestContext
    Optional<Instant> attempt(UUID organisationId, UUID messageId) {
        tenancy.enter(organisationId);
        return QuarkusTransaction.requiringNew()
                .call(() -> write(messageId))
                .flatMap(posted -> note(messageId, send(messageId, posted)));
    }

    /** A message ready to leave, by the way it goes; answers why it did not, or nothing when it did. */
    private interface Posted {
        Optional<Failure> leave();
    }

    private Optional<Posted> write(UUID messageId) {
        return Message.waiting(messageId).flatMap(message -> {
            var letter = letters.of(message)
                    .filter(Letter::due)
                    .filter(due -> !Organisation.isSandbox(message.organisationId));
            if (letter.isEmpty()) {
                message.withdraw();
            }
            return letter.map(due -> message.channel == Channel.TEXT ? text(message.id, due) : mail(message, due));
        });
    }

    private Posted text(UUID messageId, Letter letter) {
        var number = Objects.requireNonNull(letter.to().value());
        var text = letter.textMessage();
        return () -> texts.send(messageId, number, text);
    }

    private Posted mail(Message message, Letter letter) {
        var mail = envelope.mail(message, letter);
        return () -> {
            try {
                mailer.send(mail).runSubscriptionOn(this::onAnEventLoop).await().atMost(PATIENCE);
                return Optional.empty();
            } catch (RuntimeException refused) {
                return Optional.of(Failure.of(refused));
            }
        };
    }

    /**
     * Where the mail client works well. From another thread it may open its connection on one loop and listen on another
     * (4.5.25): the server's greeting then comes before anybody listens, and the mail waits for it in vain.
     */
    private void onAnEventLoop(Runnable work) {
        vertx.getOrCreateContext().runOnContext(nothing -> work.run());
    }

    private static Optional<Failure> send(UUID messageId, Posted posted) {
        var failure = posted.leave();
        failure.ifPresent(why -> Log.warnf("Message %s did not leave: %s %d", messageId, why.kind(), why.code()));
        return failure;
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
