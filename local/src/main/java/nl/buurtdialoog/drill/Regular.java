package nl.buurtdialoog.drill;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Who always comes, skips the next edition and comes after all, and remembers what was acknowledged last. */
final class Regular {
    private static final long LONGEST_PAUSE_MILLIS = 120;
    private static final String NEXT_EDITION = "2";

    private final Town town;
    private final Returning.Cycle cycle;
    private final UUID standing;
    private final Ledger ledger;
    private final Random chance;
    private boolean comes = true;

    Regular(Town town, Returning.Cycle cycle, UUID standing, Ledger ledger, Random chance) {
        this.town = town;
        this.cycle = cycle;
        this.standing = standing;
        this.ledger = ledger;
        this.chance = chance;
    }

    void act() throws InterruptedException {
        Thread.sleep(chance.nextLong(LONGEST_PAUSE_MILLIS));
        var skips = "/standing-registrations/" + standing + "/skips";
        var answer = comes
                ? town.member("POST", skips, "{\"edition\":%s}".formatted(NEXT_EDITION))
                : town.member("DELETE", skips + "/" + NEXT_EDITION, "");
        ledger.answered(answer);
        if (answer.isDone()) {
            comes = !comes;
        }
    }

    /** Who comes has one place in the edition, with a seat or in the queue; who skips it has none. */
    Optional<String> breach(Books books) {
        long places = books.number(
                "select count(*) from registration_person p join standing_registration s on s.participant_id ="
                        + " p.participant_id where p.dialogue_id = ? and s.id = ? and not p.cancelled",
                cycle.next(),
                standing);
        return places == (comes ? 1 : 0)
                ? Optional.empty()
                : Optional.of("A regular was told that coming is %s, and has %d places".formatted(comes, places));
    }
}
