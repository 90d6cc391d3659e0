package nl.buurtdialoog.registration;

import static nl.buurtdialoog.message.MessageTemplate.REGISTRATION_LINK;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.message.Switchboard;
import nl.buurtdialoog.participant.Participant;
import nl.buurtdialoog.participant.ParticipantCorrected;

/** Sees to it that what still has to be told reaches somebody where they really are. */
@ApplicationScoped
class Readdressing {

    @Inject
    Mailroom mailroom;

    @Inject
    Outbox outbox;

    @Inject
    Switchboard switchboard;

    @Inject
    RegistrationDesk desk;

    @Inject
    Clock clock;

    void corrected(@Observes ParticipantCorrected event) {
        var person = Participant.of(event.organisationId(), event.participantId());
        for (var registration : Registrations.reachedThrough(event.organisationId(), person.id, clock.instant())) {
            registration.writeIn(person.language);
            if (event.reachedOtherwise()) {
                readdress(registration);
            }
        }
    }

    /** Whoever reads the wrong mailbox opens nothing with the link in it. Who is not called has time to think at once. */
    private void readdress(Registration registration) {
        registration.renewLink();
        outbox.forward(registration.organisationId, registration.id, registration.contact());
        if (switchboard.channelTo(registration.contact()) != Channel.CALL) {
            desk.reached(registration.organisationId, registration.id);
        }
        mailroom.tell(registration, REGISTRATION_LINK);
    }
}
