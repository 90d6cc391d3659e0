package nl.buurtdialoog;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail as it arrived. */
public record Mail(MimeMessage message) {

    private static final Pattern TOKEN = Pattern.compile(
            "/(?:mijn-(?:aanmelding|tafel|beurt|kerngroep|uitnodigingen|actie|stap|afspraak|advies)|niet-meer-volgen)#([A-Za-z0-9_-]+)");

    public String subject() {
        return header("Subject");
    }

    public String messageId() {
        return header("Message-ID");
    }

    public String text() {
        return part(message, "text/plain").orElseThrow();
    }

    public String html() {
        return part(message, "text/html").orElseThrow();
    }

    public String calendar() {
        return part(message, "text/calendar").orElseThrow();
    }

    /** What stands behind the # of the link. */
    public String token() {
        var found = TOKEN.matcher(text());
        if (!found.find()) {
            throw new AssertionError("No link in: " + text());
        }
        return found.group(1);
    }

    public String header(String name) {
        try {
            return name.equals("Subject") ? message.getSubject() : message.getHeader(name)[0];
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Optional<String> part(Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    var found = part(parts.getBodyPart(i), type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
