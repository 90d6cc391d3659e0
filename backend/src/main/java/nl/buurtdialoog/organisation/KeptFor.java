package nl.buurtdialoog.organisation;

import jakarta.persistence.Embeddable;

/**
 * How long an organisation keeps what it knows of people; the limits are the database's.
 *
 * @param needsDays practical needs, after the dialogue: 1 to 30
 * @param messageDays what somebody was told: 30 to 365
 * @param teamMonths who hosts and facilitates, after the dialogue: 1 to 24
 * @param peopleMonths everything else of a person, after their last dialogue: 6 to 36
 */
@Embeddable
public record KeptFor(int needsDays, int messageDays, int teamMonths, int peopleMonths) {

    static final KeptFor USUAL = new KeptFor(7, 90, 12, 24);
}
