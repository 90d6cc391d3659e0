package nl.buurtdialoog.participant;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes back what somebody agreed to, each purpose apart. What the consent allowed ends with it. */
@ApplicationScoped
public class Withdrawal {

    @Inject
    Event<ConsentWithdrawn> withdrawn;

    @Inject
    Clock clock;

    /** A second time it stays as it was. Who may be invited again was asked more than once and says it once. */
    @Transactional(MANDATORY)
    public void withdraw(Participant participant, UUID consentId) {
        var consent = Consent.of(participant, consentId);
        if (consent.withdrawnAt != null) {
            return;
        }
        Consent.like(consent).forEach(same -> same.withdraw(clock.instant()));
        withdrawn.fire(
                new ConsentWithdrawn(participant.organisationId, participant.id, consent.purpose, consent.dialogueId));
    }
}
