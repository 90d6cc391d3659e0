package nl.buurtdialoog.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QueueTest {

    private final List<Queue.Waiting> parties = new ArrayList<>();

    @Test
    void who_waited_longest_gets_the_seat() {
        waits(1);
        waits(1);

        assertThat(seats(1, 1)).containsExactly(1, 0);
    }

    @Test
    void a_smaller_party_passes_a_larger_one_only_while_that_does_not_fit() {
        waits(3);
        waits(1);

        assertThat(seats(2, 2)).containsExactly(0, 1);
        assertThat(seats(3, 3)).containsExactly(3, 0);
    }

    @Test
    void a_party_that_may_be_split_takes_what_there_is() {
        parties.add(party(3, false, 0));
        waits(1);

        assertThat(seats(2, 2)).containsExactly(2, 0);
    }

    @Test
    void who_let_a_seat_pass_is_skipped_for_that_seat_and_first_again_for_the_next() {
        parties.add(party(1, true, 1));
        waits(1);

        assertThat(seats(1, 1)).containsExactly(0, 1);
        assertThat(seats(2, 2)).containsExactly(1, 1);
        // One seat is offered to the second; another has come free since.
        parties.removeLast();
        assertThat(seats(2, 1)).containsExactly(1);
    }

    @Test
    void never_more_seats_than_are_free_and_no_free_seat_beside_a_party_that_it_is_for() {
        var chance = new Random(1);
        for (int round = 0; round < 2000; round++) {
            parties.clear();
            for (int party = chance.nextInt(12); party > 0; party--) {
                parties.add(party(1 + chance.nextInt(4), chance.nextBoolean(), chance.nextInt(4)));
            }
            int open = chance.nextInt(8);
            int free = chance.nextInt(open + 1);
            var given = seats(open, free);
            int left = free - given.stream().mapToInt(Integer::intValue).sum();

            assertThat(left).isNotNegative();
            for (int i = 0; i < parties.size(); i++) {
                var party = parties.get(i);
                int entitled = Math.min(left, open - Math.min(party.passedSeats(), open));
                boolean stillFits = party.together() ? entitled >= party.size() : entitled > 0;
                assertThat(given.get(i) == 0 && stillFits)
                        .as("%s of %s open, %s given", left, open, given)
                        .isFalse();
            }
        }
    }

    @Test
    void seats_of_newcomers_are_given_to_nobody_else() {
        parties.add(mixed(true, 0, false));
        parties.add(mixed(true, 0, true));

        assertThat(seats(new FreeSeats(2, 2, 2, 2))).containsExactly(0, 1);
        assertThat(seats(new FreeSeats(3, 3, 2, 2))).containsExactly(1, 1);
    }

    @Test
    void a_newcomer_uses_a_kept_seat_first_so_that_the_others_keep_theirs() {
        parties.add(mixed(true, 0, true));
        parties.add(mixed(true, 0, false));

        assertThat(seats(new FreeSeats(2, 2, 1, 1))).containsExactly(1, 1);
    }

    @Test
    void who_brings_a_newcomer_needs_one_seat_that_is_for_everybody() {
        parties.add(mixed(true, 0, false, true));

        assertThat(seats(new FreeSeats(2, 2, 2, 2))).containsExactly(0);
        assertThat(seats(new FreeSeats(3, 3, 2, 2))).containsExactly(2);
        parties.set(0, mixed(false, 0, true, false));
        assertThat(seats(new FreeSeats(2, 2, 2, 2))).containsExactly(1);
    }

    @Test
    void who_let_a_seat_pass_is_not_offered_it_again_because_newcomers_have_others() {
        parties.add(mixed(true, 1, false));

        assertThat(seats(new FreeSeats(3, 3, 2, 2))).containsExactly(0);
        assertThat(seats(new FreeSeats(4, 4, 2, 2))).containsExactly(1);
    }

    @Test
    void whoever_waits_the_share_of_newcomers_is_respected_and_no_seat_stays_free_for_nothing() {
        var chance = new Random(2);
        for (int round = 0; round < 2000; round++) {
            parties.clear();
            for (int party = chance.nextInt(10); party > 0; party--) {
                parties.add(mixed(true, 0, chance.nextBoolean()));
            }
            int free = chance.nextInt(8);
            int kept = chance.nextInt(free + 1);
            var given = seats(new FreeSeats(free, free, kept, kept));
            int all = given.stream().mapToInt(Integer::intValue).sum();
            int newcomers = (int) parties.stream()
                    .filter(party -> party.firstTimes().getFirst())
                    .count();
            int others = parties.size() - newcomers;

            assertThat(all).isLessThanOrEqualTo(free);
            int seated = 0;
            for (int i = 0; i < parties.size(); i++) {
                seated += parties.get(i).firstTimes().getFirst() ? 0 : given.get(i);
            }
            assertThat(seated).isLessThanOrEqualTo(free - kept);
            int newcomersSeated = all - seated;
            int left = free - all;
            assertThat(newcomersSeated == newcomers || left == 0).isTrue();
            assertThat(seated == others || left <= Math.max(0, kept - newcomersSeated))
                    .isTrue();
        }
    }

    private void waits(int size) {
        parties.add(party(size, true, 0));
    }

    private static Queue.Waiting party(int size, boolean together, int passedSeats) {
        return new Queue.Waiting(UUID.randomUUID(), together, passedSeats, Collections.nCopies(size, false));
    }

    private static Queue.Waiting mixed(boolean together, int passedSeats, Boolean... firstTimes) {
        return new Queue.Waiting(UUID.randomUUID(), together, passedSeats, List.of(firstTimes));
    }

    /** What each party gets, in the order of the queue. */
    private List<Integer> seats(int open, int free) {
        return seats(new FreeSeats(open, free));
    }

    private List<Integer> seats(FreeSeats seats) {
        var turns = new Queue(seats, parties).turns();
        return parties.stream()
                .map(party -> turns.stream()
                        .filter(turn -> turn.registrationId().equals(party.registrationId()))
                        .mapToInt(Queue.Turn::seats)
                        .sum())
                .toList();
    }
}
