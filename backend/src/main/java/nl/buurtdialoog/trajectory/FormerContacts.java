package nl.buurtdialoog.trajectory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.buurtdialoog.initiative.InitiativeContactGone;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.participant.PersonName;

/**
 * Who speaks for an initiative no more is sent nothing about its trajectories, their link opens nothing, and nobody of that
 * name was at the conversation. Who speaks for it now gets the link of what still goes on.
 */
@ApplicationScoped
class FormerContacts {

    @Inject
    Outbox outbox;

    @Inject
    TrajectoryDesk desk;

    void gone(@Observes InitiativeContactGone contact) {
        var trajectories = Trajectory.of(contact);
        outbox.forget(
                contact.organisationId(),
                trajectories.stream().map(trajectory -> trajectory.id).toList());
        for (var trajectory : trajectories) {
            AdviceConversation.of(trajectory)
                    .ifPresent(conversation -> conversation.forget(name -> isTheirs(name, contact)));
            desk.isSpokenForByOthers(trajectory);
        }
    }

    /** Who was there is kept by first name. */
    private static boolean isTheirs(String attendee, InitiativeContactGone contact) {
        return PersonName.same(first(attendee), first(contact.name()));
    }

    private static String first(String name) {
        return name.strip().split("\\s+", -1)[0];
    }
}
