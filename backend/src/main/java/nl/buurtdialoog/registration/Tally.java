package nl.buurtdialoog.registration;

import static nl.buurtdialoog.registration.RegistrationStatus.CONFIRMED;
import static nl.buurtdialoog.registration.RegistrationStatus.OFFERED;
import static nl.buurtdialoog.registration.RegistrationStatus.WAITING;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who has a seat, and who would like one.
 *
 * @param confirmed people with a seat
 * @param offered people who think about a seat that is kept for them
 * @param held seats that are kept for the own people of who organises
 * @param newcomers how many of the confirmed come for the first time
 * @param newcomersOffered how many of who think about a seat would come for the first time
 * @param parties in the queue, those that think about an offer included
 * @param mostPassed of the seats that are open now, the most that one of those who wait let pass
 */
record Tally(int confirmed, int offered, int held, int newcomers, int newcomersOffered, int parties, int mostPassed) {

    static Tally of(List<WaitingLine.Count> counts, int held) {
        Map<RegistrationStatus, WaitingLine.Count> by =
                counts.stream().collect(Collectors.toMap(WaitingLine.Count::status, Function.identity()));
        var none = new WaitingLine.Count(WAITING, 0, 0, 0, 0);
        var sure = by.getOrDefault(CONFIRMED, none);
        var thinking = by.getOrDefault(OFFERED, none);
        var waiting = by.getOrDefault(WAITING, none);
        return new Tally(
                (int) sure.people(),
                (int) thinking.people(),
                held,
                (int) sure.newcomers(),
                (int) thinking.newcomers(),
                (int) (thinking.parties() + waiting.parties()),
                waiting.mostPassed());
    }

    /**
     * What can be given.
     *
     * @param seats there are
     * @param newcomersSeats of them are kept for who comes for the first time; who has one of those uses it up
     */
    FreeSeats of(int seats, int newcomersSeats) {
        int open = Math.max(0, seats - confirmed - held);
        int free = Math.max(0, open - offered);
        int openKept = Math.max(0, newcomersSeats - newcomers);
        int freeKept = Math.max(0, openKept - newcomersOffered);
        return new FreeSeats(open, free, Math.min(open, openKept), Math.min(free, freeKept));
    }
}
