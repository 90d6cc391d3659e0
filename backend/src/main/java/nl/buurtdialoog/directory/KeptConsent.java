package nl.buurtdialoog.directory;

import java.time.Instant;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody agreed to.
 *
 * @param textVersion which text they saw, for ever
 * @param withdrawnAt since when they agree no more
 */
public record KeptConsent(
        ConsentPurpose purpose,
        String textVersion,
        Language language,
        Via via,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {

    static KeptConsent of(Consent consent) {
        return new KeptConsent(
                consent.purpose,
                consent.textVersion,
                consent.language,
                consent.via,
                consent.givenAt,
                consent.withdrawnAt);
    }
}
