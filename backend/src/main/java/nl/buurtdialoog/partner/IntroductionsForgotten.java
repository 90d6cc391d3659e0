package nl.buurtdialoog.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.buurtdialoog.registration.PeopleForgotten;

/** Forgets that a partner signed a party up, once nothing is kept of its people. */
@ApplicationScoped
class IntroductionsForgotten {

    void forgotten(@Observes PeopleForgotten event) {
        PartnerRegistration.forget(event.organisationId(), event.introductions());
    }
}
