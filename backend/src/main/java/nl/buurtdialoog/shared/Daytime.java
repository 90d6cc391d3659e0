package nl.buurtdialoog.shared;

import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import java.time.Instant;
import java.time.LocalTime;

/** The hours in which people are told what can wait until they are awake: from 9 to 20 in Amsterdam (domain.md). */
public final class Daytime {

    public static final LocalTime BEGINS = LocalTime.of(9, 0);
    public static final LocalTime ENDS = LocalTime.of(20, 0);

    public static boolean isAt(Instant moment) {
        var time = moment.atZone(AMSTERDAM).toLocalTime();
        return !time.isBefore(BEGINS) && time.isBefore(ENDS);
    }

    private Daytime() {}
}
