package nl.buurtdialoog.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.buurtdialoog.calendar.CalendarEvent;
import nl.buurtdialoog.calendar.CalendarText;
import nl.buurtdialoog.calendar.EventStatus;
import nl.buurtdialoog.dialogue.DialogueCalendar;
import nl.buurtdialoog.team.TeamMember;

/** Where somebody makes a dialogue possible: this one, and every other for which they are asked in the same way. */
@ApplicationScoped
class TurnEvents {

    @Inject
    AgendaAddress address;

    String of(TeamMember member, Instant since) {
        return CalendarText.followed(
                SubscriptionWords.in(member.language).mine,
                member.turnsSince(since).stream().map(this::event).toList());
    }

    /** Of the turn and not of the dialogue: they may well have both in one calendar. */
    private CalendarEvent event(TeamMember turn) {
        var dialogue = turn.dialogue;
        return DialogueCalendar.ofSeat(dialogue, turn.id, turn.version)
                .event(
                        EventStatus.CONFIRMED,
                        SubscriptionWords.in(turn.language).turn(turn.part) + ": " + dialogue.title,
                        dialogue.expectations,
                        address.dialogue(dialogue.id));
    }
}
