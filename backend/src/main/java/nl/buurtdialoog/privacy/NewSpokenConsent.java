package nl.buurtdialoog.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody agrees to themselves, told to a volunteer who writes it down.
 *
 * @param version of the words that were read to them
 * @param dialogueId for which dialogue; null for later invitations, which are of no dialogue
 * @param via by telephone unless it is said
 */
public record NewSpokenConsent(
        @NotNull ConsentPurpose purpose,
        @NotBlank @Size(max = 40) String version,
        @Nullable UUID dialogueId,
        @Nullable Via via) {

    GivenConsent given() {
        return new GivenConsent(purpose, version);
    }
}
