package nl.buurtdialoog.privacy;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static nl.buurtdialoog.participant.ConsentPurpose.LATER_INVITATIONS;
import static nl.buurtdialoog.participant.ConsentPurpose.OFFERING_A_TABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import nl.buurtdialoog.participant.Consent;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.registration.RegistrationPerson;
import nl.buurtdialoog.shared.Problem;

/**
 * Writes down what somebody agrees to themselves: above all who was brought along, for whom nobody else can agree. Said
 * twice, it stands there once.
 */
@ApplicationScoped
class SpokenConsents {

    @Inject
    Clock clock;

    @Transactional(MANDATORY)
    public void write(Participant person, NewSpokenConsent wish) {
        if (!ConsentTexts.know(wish.given())) {
            throw Problem.invalid("/version", "unknown-version");
        }
        if (wish.purpose() == OFFERING_A_TABLE) {
            throw Problem.invalid("/purpose", "not-possible-here");
        }
        if ((wish.purpose() == LATER_INVITATIONS) != (wish.dialogueId() == null)
                || wish.dialogueId() != null && !comes(person, wish.dialogueId())) {
            throw Problem.invalid("/dialogueId", "not-possible-here");
        }
        if (!isThere(person, wish)) {
            new Consent(
                            person,
                            wish.dialogueId(),
                            wish.given(),
                            person.language,
                            Objects.requireNonNullElse(wish.via(), Via.PHONE),
                            clock.instant())
                    .persist();
        }
    }

    private static boolean comes(Participant person, UUID dialogueId) {
        return RegistrationPerson.count(
                        "organisationId = ?1 and participant = ?2 and dialogueId = ?3 and not cancelled",
                        person.organisationId,
                        person,
                        dialogueId)
                > 0;
    }

    private static boolean isThere(Participant person, NewSpokenConsent wish) {
        return Consent.of(person).stream()
                .anyMatch(consent -> consent.purpose == wish.purpose()
                        && Objects.equals(consent.dialogueId, wish.dialogueId())
                        && consent.withdrawnAt == null);
    }
}
