package nl.buurtdialoog.agreement;

import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with who answers it.
 *
 * @param how by which way they are asked
 */
@Schema(name = "PartnerAgreementDetails")
public record PartnerAgreementDetails(
        UUID id,
        PartnerAgreementSummary agreement,
        @Nullable UUID dialogueId,
        @Nullable UUID partnerClientId,
        @Nullable String contactName,
        Contact contact,
        Channel how,
        Language language) {

    static PartnerAgreementDetails of(PartnerAgreement agreement, Channel how) {
        var dialogue = agreement.dialogue;
        return new PartnerAgreementDetails(
                agreement.id,
                PartnerAgreementSummary.of(agreement),
                dialogue == null ? null : dialogue.id,
                agreement.partnerClientId,
                agreement.contactName,
                agreement.contact(),
                how,
                agreement.language);
    }
}
