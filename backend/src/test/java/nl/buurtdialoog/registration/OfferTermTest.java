package nl.buurtdialoog.registration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfferTermTest {

    @ParameterizedTest(name = "{0}: offered {1} for {2}, until {3}")
    @CsvSource({
        "24 hours by day,                  2026-11-02T10:00, 2026-12-01T19:30, 2026-11-04T12:00",
        "over a weekend,                   2026-11-06T18:00, 2026-12-01T19:30, 2026-11-08T20:00",
        "an offer at night begins at nine, 2026-11-02T23:30, 2026-12-01T19:30, 2026-11-05T11:00",
        "one before breakfast too,         2026-11-03T06:00, 2026-12-01T19:30, 2026-11-05T11:00",
        "a holiday is a day like any,     2027-04-26T19:00, 2027-05-21T19:30, 2027-04-29T10:00",
        "over Christmas,                   2026-12-24T19:00, 2027-01-12T19:30, 2026-12-27T10:00",
        "summer time begins,               2026-03-28T19:00, 2026-04-21T19:30, 2026-03-31T10:00",
        "summer time ends,                 2026-10-24T19:00, 2026-11-10T19:30, 2026-10-27T10:00",
        "four hours when it is soon,       2026-11-02T10:00, 2026-11-04T09:30, 2026-11-02T14:00",
        "four hours over the night,        2026-11-02T18:00, 2026-11-03T19:30, 2026-11-03T11:00",
        "never after the start,            2026-11-02T18:00, 2026-11-02T19:30, 2026-11-02T19:30",
        "exactly two days is not soon,     2026-11-02T10:00, 2026-11-04T10:00, 2026-11-04T10:00",
    })
    void an_offer_counts_the_hours_of_the_day_only_and_those_of_every_day(
            String what, LocalDateTime now, LocalDateTime startsAt, LocalDateTime until) {
        assertThat(OfferTerm.end(at(now), at(startsAt))).isEqualTo(at(until));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(AMSTERDAM).toInstant();
    }
}
