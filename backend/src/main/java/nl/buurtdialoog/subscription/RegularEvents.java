package nl.buurtdialoog.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.buurtdialoog.calendar.CalendarEvent;
import nl.buurtdialoog.calendar.CalendarText;
import nl.buurtdialoog.calendar.EventStatus;
import nl.buurtdialoog.dialogue.DialogueCalendar;
import nl.buurtdialoog.registration.Registration;
import nl.buurtdialoog.registration.Registrations;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.standing.StandingRegistration;
import org.jspecify.annotations.Nullable;

/** Where somebody who always comes to a cycle has a place, or waits for one. */
@ApplicationScoped
class RegularEvents {

    @Inject
    AgendaAddress address;

    String of(StandingRegistration standing, Instant since) {
        var registrations =
                Registrations.inCycle(standing.organisationId, standing.cycle.id, standing.participant.id, since);
        var language = registrations.isEmpty() ? Language.NL : registrations.getLast().language;
        return CalendarText.followed(
                SubscriptionWords.in(language).mine,
                registrations.stream().map(this::event).toList());
    }

    /** The same event as that of the file in their mail. */
    private CalendarEvent event(Registration registration) {
        var dialogue = registration.dialogue;
        return DialogueCalendar.ofSeat(dialogue, registration.id, registration.version)
                .event(status(registration), dialogue.title, description(registration), address.dialogue(dialogue.id));
    }

    private static EventStatus status(Registration registration) {
        return switch (registration.status) {
            case CONFIRMED -> EventStatus.CONFIRMED;
            case WAITING, OFFERED -> EventStatus.TENTATIVE;
            case CANCELLED -> EventStatus.CANCELLED;
        };
    }

    private static @Nullable String description(Registration registration) {
        var words = SubscriptionWords.in(registration.language);
        return switch (registration.status) {
            case WAITING -> words.waiting();
            case OFFERED -> words.offered();
            case CONFIRMED, CANCELLED -> registration.dialogue.expectations;
        };
    }
}
