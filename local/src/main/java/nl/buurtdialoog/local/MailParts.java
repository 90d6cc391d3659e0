package nl.buurtdialoog.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart: its plain text, its HTML, and what is attached (calendar files, so text). */
final class MailParts {
    private @Nullable String text;
    private @Nullable String html;
    private final List<Mail.Attachment> attachments = new ArrayList<>();

    static MailParts of(Part message) throws MessagingException, IOException {
        var parts = new MailParts();
        parts.take(message);
        return parts;
    }

    @Nullable
    String text() {
        return text;
    }

    @Nullable
    String html() {
        return html;
    }

    List<Mail.Attachment> attachments() {
        return List.copyOf(attachments);
    }

    private void take(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (var each = 0; each < several.getCount(); each++) {
                take(several.getBodyPart(each));
            }
        } else if (part.getFileName() == null && part.isMimeType("text/plain") && text == null) {
            text = content(part);
        } else if (part.getFileName() == null && part.isMimeType("text/html") && html == null) {
            html = content(part);
        } else {
            var name = part.getFileName() == null ? "attachment" : part.getFileName();
            attachments.add(new Mail.Attachment(name, part.getContentType(), content(part)));
        }
    }

    private static String content(Part part) throws MessagingException, IOException {
        return part.getContent() instanceof String already
                ? already
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
