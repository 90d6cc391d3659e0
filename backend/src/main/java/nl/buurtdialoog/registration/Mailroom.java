package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
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

    @Inject
    Event<RegistrationChanged> changes;

    /** What is told when somebody has another place than before. */
    private static final Set<MessageTemplate> CHANGES = EnumSet.of(
            MessageTemplate.REGISTRATION_CONFIRMED,
            MessageTemplate.REGISTRATION_WAITING,
            MessageTemplate.SEAT_OFFERED,
            MessageTemplate.OFFER_LAPSED,
            MessageTemplate.REGISTRATION_CANCELLED,
            MessageTemplate.EDITION_WITHDRAWN,
            MessageTemplate.DIALOGUE_CANCELLED);

    void tell(Registration registration, MessageTemplate what) {
        outbox.send(
                registration.organisationId, what, registration.id, registration.dialogue.id, registration.contact());
        if (CHANGES.contains(what)) {
            changed(registration);
        }
    }

    /** Says that it stands otherwise, of which the party itself need not be told. */
    void changed(Registration registration) {
        changes.fire(new RegistrationChanged(
                registration.organisationId, registration.id, registration.status, registration.introducedBy));
    }

    /** What they were not told yet of a place that came by itself stays unsaid; who was told hears that it is not now. */
    void takeBack(Registration registration) {
        outbox.withdrawAll(registration.organisationId, registration.id);
        if (outbox.hasTold(registration.organisationId, registration.id)) {
            tell(registration, MessageTemplate.EDITION_WITHDRAWN);
        } else {
            changed(registration);
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
        outbox.sendAgain(
                registration.organisationId, what, registration.id, registration.dialogue.id, registration.contact());
    }

    /** Whether they can follow a link. */
    boolean reads(Registration registration) {
        return switchboard.channelTo(registration.contact()).leavesByItself();
    }
}
