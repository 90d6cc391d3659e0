package nl.buurtdialoog.local;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One mail that was caught, as the page and the browser tests read it. */
record Mail(
        String id,
        String deliveredTo,
        String from,
        List<String> to,
        String subject,
        @Nullable String messageId,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments) {
    record Attachment(String name, String contentType, String content) {}

    /** Without its parts: for the list. */
    record Line(String id, String deliveredTo, String from, String subject) {}

    Line line() {
        return new Line(id, deliveredTo, from, subject);
    }
}
