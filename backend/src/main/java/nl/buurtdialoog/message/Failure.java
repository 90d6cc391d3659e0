package nl.buurtdialoog.message;

import io.vertx.ext.mail.SMTPException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a message did not leave. Made of our own words: what a mail server says may hold an address.
 *
 * @param who what should have taken it, in a sentence: "De mailserver"
 * @param code what it answered, 0 for nothing
 */
record Failure(Kind kind, String who, int code) {

    private static final String MAIL_SERVER = "De mailserver";
    private static final String TEXT_GATEWAY = "De sms-dienst";

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

    /** What went wrong with a mail. */
    static Failure of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException smtp) {
                return new Failure(
                        smtp.isPermanent() ? Kind.REFUSED : Kind.REFUSED_FOR_NOW, MAIL_SERVER, smtp.getReplyCode());
            }
        }
        return new Failure(Kind.AWAY, MAIL_SERVER, 0);
    }

    /** What went wrong with a text message, by the HTTP status of the provider's answer; 0 for no answer. */
    static Failure ofText(int status) {
        var refused = status / 100 == 4 && status != 408 && status != 429;
        return new Failure(
                status == 0 ? Kind.AWAY : refused ? Kind.REFUSED : Kind.REFUSED_FOR_NOW, TEXT_GATEWAY, status);
    }

    String sentence() {
        return switch (kind) {
            case AWAY -> "%s is niet bereikbaar.".formatted(who);
            case REFUSED_FOR_NOW -> "%s neemt het bericht nu niet aan (%d).".formatted(who, code);
            case REFUSED -> "%s weigert het bericht (%d). Klopt het adres of het nummer?".formatted(who, code);
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
