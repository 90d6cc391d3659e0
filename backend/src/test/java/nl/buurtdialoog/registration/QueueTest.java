package nl.buurtdialoog.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
        parties.add(new Queue.Waiting(UUID.randomUUID(), 3, false, 0));
        waits(1);

        assertThat(seats(2, 2)).containsExactly(2, 0);
    }

    @Test
    void who_let_a_seat_pass_is_skipped_for_that_seat_and_first_again_for_the_next() {
        parties.add(new Queue.Waiting(UUID.randomUUID(), 1, true, 1));
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
                parties.add(new Queue.Waiting(
                        UUID.randomUUID(), 1 + chance.nextInt(4), chance.nextBoolean(), chance.nextInt(4)));
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

    private void waits(int size) {
        parties.add(new Queue.Waiting(UUID.randomUUID(), size, true, 0));
    }

    /** What each party gets, in the order of the queue. */
    private List<Integer> seats(int open, int free) {
        var turns = new Queue(open, free, parties).turns();
        return parties.stream()
                .map(party -> turns.stream()
                        .filter(turn -> turn.registrationId().equals(party.registrationId()))
                        .mapToInt(Queue.Turn::seats)
                        .sum())
                .toList();
    }
}
