package nl.buurtdialoog.organiser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.registration.PeopleForgotten;
import nl.buurtdialoog.tableoffer.TableOfferForgotten;

/** Forgets who brought whom, when nothing is kept any more of one of them. */
@ApplicationScoped
class GuestsForgotten {

    void forgotten(@Observes PeopleForgotten event) {
        TableGuest.forget(event.organisationId(), event.registrations());
    }

    /** Through them nobody is reached any more. */
    void forgotten(@Observes TableOfferForgotten event) {
        TableGuest.reachedThrough(event.organisationId(), event.tableOfferId(), event.offererName())
                .forEach(Participant::isNotReached);
    }
}
