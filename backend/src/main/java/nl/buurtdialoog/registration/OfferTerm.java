package nl.buurtdialoog.registration;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import nl.buurtdialoog.shared.Daytime;

/**
 * How long somebody may think about an offered seat: 24 hours, or 4 when the dialogue begins within two days. Only hours
 * from 9 to 20 in Amsterdam count (domain.md), so that nobody has to answer at night.
 */
final class OfferTerm {

    private static final Duration USUAL = Duration.ofHours(24);
    private static final Duration SHORT = Duration.ofHours(4);
    private static final Duration SOON = Duration.ofDays(2);

    /** When an offer made at this moment ends; never after the dialogue begins. */
    static Instant end(Instant now, Instant startsAt) {
        var left = startsAt.isBefore(now.plus(SOON)) ? SHORT : USUAL;
        var at = now.atZone(AMSTERDAM);
        while (left.isPositive()) {
            at = inTheDay(at);
            var evening = at.with(Daytime.ENDS);
            var today = Duration.between(at, evening);
            if (today.compareTo(left) >= 0) {
                at = at.plus(left);
                break;
            }
            left = left.minus(today);
            at = evening;
        }
        var end = at.toInstant();
        return end.isBefore(startsAt) ? end : startsAt;
    }

    /** This moment, or the next morning when it is in the night. */
    private static ZonedDateTime inTheDay(ZonedDateTime at) {
        if (at.toLocalTime().isBefore(Daytime.BEGINS)) {
            return at.with(Daytime.BEGINS);
        }
        return at.toLocalTime().isBefore(Daytime.ENDS) ? at : at.plusDays(1).with(Daytime.BEGINS);
    }

    private OfferTerm() {}
}
