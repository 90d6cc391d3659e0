package nl.buurtdialoog.retention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.buurtdialoog.organisation.KeptFor;

/**
 * How long an organisation keeps what it knows of people.
 *
 * @param needsDays practical needs, after the dialogue
 * @param messageDays what somebody was told and when
 * @param teamMonths who hosts and facilitates, after the dialogue
 * @param peopleMonths everything else of a person, after their last dialogue
 */
public record RetentionSettings(
        @NotNull @Min(1) @Max(30) Integer needsDays,
        @NotNull @Min(30) @Max(365) Integer messageDays,
        @NotNull @Min(1) @Max(24) Integer teamMonths,
        @NotNull @Min(6) @Max(36) Integer peopleMonths) {

    static RetentionSettings of(KeptFor terms) {
        return new RetentionSettings(terms.needsDays(), terms.messageDays(), terms.teamMonths(), terms.peopleMonths());
    }

    KeptFor terms() {
        return new KeptFor(needsDays, messageDays, teamMonths, peopleMonths);
    }
}
