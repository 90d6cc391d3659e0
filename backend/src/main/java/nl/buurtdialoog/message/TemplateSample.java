package nl.buurtdialoog.message;

import java.util.List;
import nl.buurtdialoog.shared.Language;

/**
 * One occasion in one language, by every way it may go.
 *
 * @param text the mail
 * @param words what is said on the telephone
 * @param textMessage what is sent to a mobile
 */
public record TemplateSample(Language language, String subject, String text, List<String> words, String textMessage) {

    static TemplateSample of(Letter letter, String text) {
        return new TemplateSample(
                letter.language(), letter.subject(), text, letter.spoken().sentences(), letter.textMessage());
    }
}
