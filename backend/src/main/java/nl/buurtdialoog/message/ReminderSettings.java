package nl.buurtdialoog.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.buurtdialoog.organisation.Organisation;

/**
 * When an organisation reminds people.
 *
 * @param reminderDays how many days before a dialogue; 0 is on the day itself, in the morning
 */
public record ReminderSettings(@NotNull @Min(0) @Max(7) Integer reminderDays) {

    static ReminderSettings of(Organisation organisation) {
        return new ReminderSettings(organisation.reminderDays);
    }
}
