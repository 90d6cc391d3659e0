package nl.buurtdialoog.partner;

import org.jspecify.annotations.Nullable;

/**
 * What a dialogue was for the people that one partner signed up.
 *
 * @param came how many of them were there; null as long as that is not known
 */
record Outcome(Tally tally, @Nullable Integer came) {

    static Outcome of(PartnerCount frozen) {
        int waiting = frozen.people - frozen.placed - frozen.cancelled;
        return new Outcome(new Tally(frozen.people, frozen.placed, 0, waiting, frozen.cancelled), frozen.came);
    }
}
