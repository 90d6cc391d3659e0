package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.message.Switchboard;

/** Has a party told what happened to its registration, by the way it can be reached. */
@ApplicationScoped
class Mailroom {

    @Inject
    Outbox outbox;

    @Inject
    Switchboard switchboard;

    void tell(Registration registration, MessageTemplate what) {
        outbox.send(
                registration.organisationId, what, registration.id, registration.dialogue.id, registration.contact());
    }

    /** Tells how things are, unless that was told only just. */
    void tellAgain(Registration registration) {
        tellAgain(
                registration,
                switch (registration.status) {
                    case CONFIRMED -> MessageTemplate.REGISTRATION_CONFIRMED;
                    case OFFERED -> MessageTemplate.SEAT_OFFERED;
                    case WAITING -> MessageTemplate.REGISTRATION_WAITING;
                    case CANCELLED -> MessageTemplate.REGISTRATION_CANCELLED;
                });
    }

    /** Tells what was told before, unless that was only just. */
    void tellAgain(Registration registration, MessageTemplate what) {
        outbox.sendAgain(
                registration.organisationId, what, registration.id, registration.dialogue.id, registration.contact());
    }

    /** Whether they can follow a link. */
    boolean reads(Registration registration) {
        return switchboard.channelTo(registration.contact()).leavesByItself();
    }
}
