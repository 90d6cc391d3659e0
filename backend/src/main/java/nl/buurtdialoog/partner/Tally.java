package nl.buurtdialoog.partner;

import java.util.stream.Stream;
import nl.buurtdialoog.registration.RegistrationStatus;

/** How many people are where, as the partner that signed them up sees it. */
record Tally(int people, int placed, int offered, int waiting, int cancelled) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    static Tally of(Stream<PartnerRegistrationDetails> signUps) {
        return signUps.map(Tally::of).reduce(NONE, Tally::plus);
    }

    private static Tally of(PartnerRegistrationDetails signUp) {
        return signUp.parts().stream().map(Tally::of).reduce(NONE, Tally::plus);
    }

    private static Tally of(PartnerRegistrationPart part) {
        int people = part.people();
        return new Tally(
                people,
                part.status() == RegistrationStatus.CONFIRMED ? people : 0,
                part.status() == RegistrationStatus.OFFERED ? people : 0,
                part.status() == RegistrationStatus.WAITING ? people : 0,
                part.status() == RegistrationStatus.CANCELLED ? people : 0);
    }

    Tally plus(Tally other) {
        return new Tally(
                people + other.people,
                placed + other.placed,
                offered + other.offered,
                waiting + other.waiting,
                cancelled + other.cancelled);
    }
}
