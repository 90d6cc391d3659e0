package nl.buurtdialoog.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the tables of a dialogue fill, and what can be done when they do not.
 *
 * @param people who has a seat, or thinks about one that is offered
 * @param fewPeople whether there are fewer than five people a table (domain.md)
 * @param goesOnSince since when it is decided that it goes on all the same
 * @param remindersWait whether nobody is reminded before that is decided, or there are people enough
 * @param now how the tables are set now
 * @param afterMerging how they would be set with the people of one table at the others; null when they do not fit
 * @param afterCancelling how they would be set with one table called off; null when not everybody fits
 */
public record WaysOut(
        int people,
        boolean fewPeople,
        @Nullable Instant goesOnSince,
        boolean remindersWait,
        TableSetting now,
        @Nullable TableSetting afterMerging,
        @Nullable TableSetting afterCancelling) {

    static WaysOut of(Dialogue dialogue, DialogueSeats seats) {
        var setting = dialogue.setting();
        var fewPeople = setting.isThin(seats.seatsTaken);
        return new WaysOut(
                seats.seatsTaken,
                fewPeople,
                dialogue.goesOnSince,
                fewPeople && dialogue.goesOnSince == null,
                setting,
                setting.merged(seats.gone(), dialogue.mostInRoom()).orElse(null),
                setting.withoutOne(seats.gone()).orElse(null));
    }
}
