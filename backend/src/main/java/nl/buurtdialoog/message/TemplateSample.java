package nl.buurtdialoog.message;

import java.util.List;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One occasion in one language, by every way it may go.
 *
 * @param text the mail
 * @param html the mail with its looks
 * @param words what is said on the telephone
 * @param textMessage what is sent to a mobile
 * @param ownOpening what the organisation adds after the greeting
 * @param ownClosing what it adds at the end
 */
public record TemplateSample(
        Language language,
        String subject,
        String text,
        String html,
        List<String> words,
        String textMessage,
        @Nullable String ownOpening,
        @Nullable String ownClosing) {}
