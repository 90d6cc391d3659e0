package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.REMINDER;
import static nl.buurtdialoog.message.MessageTemplate.SEAT_OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.buurtdialoog.message.CallMade;
import nl.buurtdialoog.message.CallResult;
import nl.buurtdialoog.message.TextAnswered;

/** What follows when somebody was called about their registration, or texted back. */
@ApplicationScoped
class Replies {

    @Inject
    RegistrationDesk desk;

    @Inject
    Clock clock;

    /** Once they know, the time to think begins. Who was not found in two calls keeps their turn for the next seat. */
    void called(@Observes CallMade call) {
        if (call.template() != SEAT_OFFERED) {
            return;
        }
        if (call.result() == CallResult.REACHED) {
            desk.reached(call.organisationId(), call.aboutId());
        } else if (call.givenUp() && isOffered(call.organisationId(), call.aboutId())) {
            desk.letPass(call.organisationId(), call.aboutId());
        }
    }

    /** Yes takes an offered seat and no lets it pass; no to a reminder gives a seat back. An answer too late is none. */
    void texted(@Observes TextAnswered answer) {
        var organisationId = answer.organisationId();
        var id = answer.aboutId();
        if (answer.template() == SEAT_OFFERED && isOffered(organisationId, id)) {
            if (answer.yes()) {
                desk.accept(organisationId, id);
            } else {
                desk.letPass(organisationId, id);
            }
        } else if (answer.template() == REMINDER && !answer.yes() && canBeCancelled(organisationId, id)) {
            desk.cancel(organisationId, id);
        }
    }

    private static boolean isOffered(UUID organisationId, UUID registrationId) {
        return Registration.of(organisationId, registrationId).status == OFFERED;
    }

    private boolean canBeCancelled(UUID organisationId, UUID registrationId) {
        return Registration.of(organisationId, registrationId).canBeCancelled(clock.instant());
    }
}
