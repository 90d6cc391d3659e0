package nl.buurtdialoog.privacy;

import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody agreed to, in the words they saw.
 *
 * @param dialogueTitle for which dialogue; null when it holds for all
 */
public record ConsentOnFile(
        UUID id,
        ConsentPurpose purpose,
        String version,
        String text,
        Via via,
        Instant givenAt,
        @Nullable Instant withdrawnAt,
        @Nullable String dialogueTitle,
        @Nullable Instant startsAt) {

    /** As the database gives it. */
    record Row(
            UUID id,
            ConsentPurpose purpose,
            String version,
            Language language,
            Via via,
            Instant givenAt,
            @Nullable Instant withdrawnAt,
            @Nullable String dialogueTitle,
            @Nullable Instant startsAt) {

        ConsentOnFile onFile() {
            return new ConsentOnFile(
                    id,
                    purpose,
                    version,
                    ConsentTexts.words(purpose, version, language),
                    via,
                    givenAt,
                    withdrawnAt,
                    dialogueTitle,
                    startsAt);
        }
    }
}
