package nl.buurtdialoog.message;

import java.time.Instant;
import java.util.List;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is said in a message, without its looks.
 *
 * @param opening paragraphs, the greeting first
 * @param facts what, when and where
 * @param button the one thing to do
 * @param closing paragraphs after the button
 * @param calendar a file for the receiver's calendar
 * @param spoken the same by telephone
 * @param due whether it still has to be told
 */
public record Letter(
        Contact to,
        Language language,
        String subject,
        List<String> opening,
        List<Fact> facts,
        @Nullable Button button,
        List<String> closing,
        @Nullable CalendarFile calendar,
        Spoken spoken,
        boolean due) {

    public Letter {
        subject = oneLine(subject);
    }

    public record Fact(String label, String text) {}

    /** What stands behind the # of the address is a key: only the receiver may have it. */
    public record Button(String label, String url) {

        Button masked() {
            var key = url.indexOf('#');
            return key < 0 ? this : new Button(label, url.substring(0, key) + "#…");
        }
    }

    /**
     * What is said on the telephone, and in a text message.
     *
     * @param name who is called
     * @param sentences one after the other
     * @param inShort without the link, which comes after it
     */
    public record Spoken(String name, String dialogueTitle, Instant startsAt, List<String> sentences, String inShort) {}

    /**
     * A file for a calendar.
     *
     * @param method what a calendar does with it: {@code PUBLISH} or {@code CANCEL}
     */
    public record CalendarFile(String method, String text) {}

    /** The text message: short, with the link. */
    String textMessage() {
        return button == null ? spoken.inShort : spoken.inShort + " " + button.url;
    }

    /** The letter as others than its receiver may read it. */
    Letter masked() {
        return new Letter(
                to,
                language,
                subject,
                opening,
                facts,
                button == null ? null : button.masked(),
                closing,
                calendar,
                spoken,
                due);
    }

    /** A subject is a header: a line end in it would begin another. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
