package nl.buurtdialoog;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** A real mail server for the tests, always at the same port, so that it can go away and come back. */
public final class MailServer {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));

    static Map<String, String> settings() {
        return Map.of(
                "quarkus.mailer.host",
                "127.0.0.1",
                "quarkus.mailer.port",
                String.valueOf(SERVER.getSmtp().getServerSetup().getPort()));
    }

    public static void begin() {
        SERVER.start();
    }

    public static void end() {
        SERVER.stop();
    }

    /** The mails to this address, when there are as many; fails when that takes longer than two tries and a half minute. */
    public static List<Mail> mailsTo(String address, int count) {
        Eventually.is(Duration.ofSeconds(90), () -> mailsTo(address).size() >= count);
        return mailsTo(address);
    }

    public static Mail mailTo(String address) {
        return mailsTo(address, 1).getLast();
    }

    /** The mail with this subject, or one that begins so: others may come before it, after it or not at all. */
    public static Mail mailTo(String address, String subject) {
        Eventually.is(Duration.ofSeconds(90), () -> mailAbout(address, subject).isPresent());
        return mailAbout(address, subject).orElseThrow();
    }

    private static Optional<Mail> mailAbout(String address, String subject) {
        return mailsTo(address).stream()
                .filter(mail -> mail.subject().startsWith(subject))
                .findFirst();
    }

    /** What is there at this moment. */
    public static List<Mail> mailsTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .map(Mail::new)
                .toList();
    }

    private static boolean isTo(Message message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Below those that systems give to clients: while the server is away nobody else gets its port. */
    private static int freePort() {
        while (true) {
            var port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // The next one.
            }
        }
    }

    private MailServer() {}
}
