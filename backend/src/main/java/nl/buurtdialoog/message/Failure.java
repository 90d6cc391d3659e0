package nl.buurtdialoog.message;

import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a message did not leave. Made of our own words: what a mail server says may hold an address. */
record Failure(Kind kind, int code) {

    /** After a day it is too late to be of use; somebody has to look. */
    private static final Duration GIVEN_UP = Duration.ofDays(1);

    private static final List<Duration> WHEN_REFUSED = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1));

    /** Everything is to leave within two minutes after the mail server is back. */
    private static final List<Duration> WHEN_AWAY =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofSeconds(90));

    enum Kind {
        AWAY,
        REFUSED_FOR_NOW,
        REFUSED
    }

    static Failure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return new Failure(smtp.isPermanent() ? Kind.REFUSED : Kind.REFUSED_FOR_NOW, smtp.getReplyCode());
            }
        }
        return new Failure(Kind.AWAY, 0);
    }

    String sentence() {
        return switch (kind) {
            case AWAY -> "De mailserver is niet bereikbaar.";
            case REFUSED_FOR_NOW -> "De mailserver neemt het bericht nu niet aan (%d).".formatted(code);
            case REFUSED -> "De mailserver weigert het bericht (%d). Klopt het adres?".formatted(code);
        };
    }

    /** When to try again after this many attempts, or null for never. */
    @Nullable
    Instant nextAttempt(int attempts, Instant createdAt, Instant now) {
        if (kind == Kind.REFUSED || now.isAfter(createdAt.plus(GIVEN_UP))) {
            return null;
        }
        var waits = kind == Kind.AWAY ? WHEN_AWAY : WHEN_REFUSED;
        return now.plus(waits.get(Math.min(attempts, waits.size()) - 1));
    }
}
