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
 * @param parties in the queue, those that think about an offer included
 */
record Tally(int confirmed, int offered, int held, int parties) {

    static Tally of(List<WaitingLine.Count> counts, int held) {
        Map<RegistrationStatus, WaitingLine.Count> by =
                counts.stream().collect(Collectors.toMap(WaitingLine.Count::status, Function.identity()));
        var none = new WaitingLine.Count(WAITING, 0, 0);
        var thinking = by.getOrDefault(OFFERED, none);
        return new Tally((int) by.getOrDefault(CONFIRMED, none).people(), (int) thinking.people(), held, (int)
                (thinking.parties() + by.getOrDefault(WAITING, none).parties()));
    }

    /** Seats that nobody has for certain, and that are for everybody. */
    int open(int seats) {
        return Math.max(0, seats - confirmed - held);
    }

    /** Seats that are not even offered. */
    int free(int seats) {
        return Math.max(0, seats - confirmed - offered - held);
    }
}
