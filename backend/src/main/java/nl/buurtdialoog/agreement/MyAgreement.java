package nl.buurtdialoog.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as who answers it sees it.
 *
 * @param name of who holds the link
 */
public record MyAgreement(
        String name,
        Language language,
        String partyName,
        String neighbourhood,
        String request,
        @Nullable LocalDate answerBy,
        AgreementStatus status,
        @Nullable String answer,
        @Nullable LocalDate promisedOn,
        Instant askedAt) {

    static MyAgreement of(PartnerAgreement agreement) {
        return new MyAgreement(
                agreement.addressee(),
                agreement.language,
                agreement.partyName,
                agreement.neighbourhood.name,
                agreement.request,
                agreement.answerBy,
                agreement.status,
                agreement.answer,
                agreement.promisedOn,
                agreement.askedAt);
    }
}
