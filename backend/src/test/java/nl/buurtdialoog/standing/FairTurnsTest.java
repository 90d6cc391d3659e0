package nl.buurtdialoog.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.buurtdialoog.standing.FairTurns.Regular;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FairTurnsTest {

    private static final Instant START = Instant.parse("2027-01-01T12:00:00Z");

    private final List<Regular> regulars = new ArrayList<>();

    @Test
    void who_has_come_the_longest_goes_first_when_nobody_had_a_turn_yet() {
        comes();
        comes();

        assertThat(at(2)).containsExactly(0, 1);
    }

    @Test
    void who_waited_in_vain_goes_before_who_had_a_seat() {
        comes("seat");
        comes("waits");
        comes("waits", "waits");

        assertThat(at(4)).containsExactly(2, 1, 0);
    }

    @Test
    void a_seat_ends_what_was_waited_before_it() {
        comes("waits", "waits", "seat");
        comes("seat", "seat", "waits");

        assertThat(at(5)).containsExactly(1, 0);
    }

    @Test
    void of_two_with_a_seat_last_time_the_one_with_fewer_goes_first() {
        comes("seat", "seat");
        comes("skips", "seat");

        assertThat(at(4)).containsExactly(1, 0);
    }

    @Test
    void who_skips_neither_wins_nor_loses_a_turn() {
        comes("waits", "skips");
        comes("seat", "skips");

        assertThat(at(4)).containsExactly(0, 1);
    }

    @Test
    void over_ten_editions_ten_regulars_of_eight_seats_get_as_many_turns_as_each_other() {
        for (int i = 0; i < 10; i++) {
            comes();
        }
        for (int edition = 2; edition < 12; edition++) {
            var turns = at(edition);
            for (int place = 0; place < turns.size(); place++) {
                regulars.get(turns.get(place)).seats().put(edition, place < 8);
            }
        }

        for (var regular : regulars) {
            assertThat(regular.seats().values().stream()
                            .filter(seated -> seated)
                            .count())
                    .isEqualTo(8);
        }
    }

    /** One more, with what came of each edition from the second on. */
    private void comes(String... seats) {
        var turns = new TreeMap<Integer, Boolean>();
        for (int i = 0; i < seats.length; i++) {
            if (!seats[i].equals("skips")) {
                turns.put(i + 2, seats[i].equals("seat"));
            }
        }
        regulars.add(new Regular(UUID.randomUUID(), START.plusSeconds(regulars.size()), turns));
    }

    private List<Integer> at(int edition) {
        var ids = regulars.stream().map(Regular::id).toList();
        return FairTurns.at(edition, regulars).stream()
                .map(regular -> ids.indexOf(regular.id()))
                .toList();
    }
}
