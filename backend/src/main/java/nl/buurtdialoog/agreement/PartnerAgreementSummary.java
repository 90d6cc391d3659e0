package nl.buurtdialoog.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement, without who answers it.
 *
 * @param answerBy when the group would like an answer
 * @param promisedOn before when they do it
 */
@Schema(name = "PartnerAgreement")
public record PartnerAgreementSummary(
        UUID id,
        @Nullable UUID cycleId,
        UUID neighbourhoodId,
        Party party,
        String partyName,
        String request,
        @Nullable LocalDate answerBy,
        AgreementStatus status,
        @Nullable String answer,
        @Nullable LocalDate promisedOn,
        Instant askedAt,
        @Nullable Instant answeredAt) {

    static PartnerAgreementSummary of(PartnerAgreement agreement) {
        return new PartnerAgreementSummary(
                agreement.id,
                agreement.cycleId,
                agreement.neighbourhood.id,
                agreement.party,
                agreement.partyName,
                agreement.request,
                agreement.answerBy,
                agreement.status,
                agreement.answer,
                agreement.promisedOn,
                agreement.askedAt,
                agreement.answeredAt);
    }

    /** The same with its request in other words. */
    public PartnerAgreementSummary asking(String request) {
        return new PartnerAgreementSummary(
                id,
                cycleId,
                neighbourhoodId,
                party,
                partyName,
                request,
                answerBy,
                status,
                answer,
                promisedOn,
                askedAt,
                answeredAt);
    }
}
