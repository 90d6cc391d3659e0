package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtdialoog.contact.Told;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.Outbox;

/** Has a party told what happened to its registration, as far as it can be told by mail. */
@ApplicationScoped
class Mailroom {

    @Inject
    Outbox outbox;

    void tell(Registration registration, MessageTemplate what) {
        if (reads(registration)) {
            outbox.send(registration.organisationId, what, registration.id, registration.dialogue.id);
        }
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
        if (reads(registration)) {
            outbox.sendAgain(registration.organisationId, what, registration.id, registration.dialogue.id);
        }
    }

    boolean reads(Registration registration) {
        return registration.contact().kind().told() == Told.EMAIL;
    }
}
