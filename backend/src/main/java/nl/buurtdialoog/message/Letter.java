package nl.buurtdialoog.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
 * @param stop how the receiver gets no more of these, for what comes unasked
 * @param farewell paragraphs at the end, in the organisation's own words
 * @param participantId the receiver, when they are a participant
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
        boolean due,
        @Nullable Button stop,
        List<String> farewell,
        @Nullable UUID participantId) {

    public Letter {
        subject = oneLine(subject);
    }

    /** One that needs no stopping: it is about what somebody asked for. */
    public Letter(
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
        this(to, language, subject, opening, facts, button, closing, calendar, spoken, due, null, List.of(), null);
    }

    public Letter withStop(Button stop) {
        return new Letter(
                to,
                language,
                subject,
                opening,
                facts,
                button,
                closing,
                calendar,
                spoken,
                due,
                stop,
                farewell,
                participantId);
    }

    /** The same to a participant, so that who reads it is known to have read of them. */
    public Letter toParticipant(UUID id) {
        return new Letter(
                to, language, subject, opening, facts, button, closing, calendar, spoken, due, stop, farewell, id);
    }

    /** With what an organisation adds: after the greeting, and at the end; on the telephone too. */
    Letter withOwn(List<String> ownOpening, List<String> ownClosing) {
        return new Letter(
                to,
                language,
                subject,
                afterTheFirst(opening, ownOpening),
                facts,
                button,
                closing,
                calendar,
                spoken.withOwn(ownOpening, ownClosing),
                due,
                stop,
                ownClosing,
                participantId);
    }

    private static List<String> afterTheFirst(List<String> texts, List<String> more) {
        return Stream.of(texts.stream().limit(1), more.stream(), texts.stream().skip(1))
                .flatMap(part -> part)
                .toList();
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
     * @param dialogueTitle null when it is about no dialogue
     * @param sentences one after the other
     * @param inShort without the link, which comes after it
     */
    public record Spoken(
            String name,
            @Nullable String dialogueTitle,
            @Nullable Instant startsAt,
            List<String> sentences,
            String inShort) {

        private Spoken withOwn(List<String> ownOpening, List<String> ownClosing) {
            var said = Stream.concat(afterTheFirst(sentences, ownOpening).stream(), ownClosing.stream());
            return new Spoken(name, dialogueTitle, startsAt, said.toList(), inShort);
        }
    }

    /**
     * A file for a calendar.
     *
     * @param method what a calendar does with it: {@code PUBLISH} or {@code CANCEL}
     */
    public record CalendarFile(String method, String text) {}

    /** The text message: short, with the links. */
    String textMessage() {
        var text = button == null ? spoken.inShort : spoken.inShort + " " + button.url;
        return stop == null ? text : "%s %s: %s".formatted(text, stop.label, stop.url);
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
                due,
                stop == null ? null : stop.masked(),
                farewell,
                participantId);
    }

    /** A subject is a header: a line end in it would begin another. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
