package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.buurtdialoog.initiative.InitiativeContactGone;
import nl.buurtdialoog.message.Outbox;

/** Who speaks for an initiative no more is sent nothing about its trajectories, and their link opens nothing. */
@ApplicationScoped
class FormerContacts {

    @Inject
    Outbox outbox;

    void gone(@Observes InitiativeContactGone contact) {
        var trajectories = Trajectory.of(contact);
        outbox.forget(
                contact.organisationId(),
                trajectories.stream().map(trajectory -> trajectory.id).toList());
        trajectories.forEach(Trajectory::renewLink);
    }
}
