package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTest {

    private final Room room = new Room(2, 20);

    @Test
    void who_is_one_too_many_does_not_come_in_until_another_leaves() {
        assertThat(enter(21)).isEqualTo(20);

        room.leave(true);

        assertThat(enter(2)).isEqualTo(1);
    }

    @Test
    void when_helping_takes_long_fewer_come_in_but_never_fewer_than_are_helped_at_once() {
        enter(20);
        leave(20, false);

        assertThat(enter(20)).isEqualTo(2);
    }

    @Test
    void once_all_are_helped_soon_as_many_come_in_as_before() {
        enter(20);
        leave(20, false);
        for (int time = 0; time < 18; time++) {
            enter(1);
            leave(1, true);
        }

        assertThat(enter(21)).isEqualTo(20);
    }

    private int enter(int people) {
        int came = 0;
        for (int one = 0; one < people; one++) {
            came += room.enter() ? 1 : 0;
        }
        return came;
    }

    private void leave(int people, boolean helpedSoon) {
        for (int one = 0; one < people; one++) {
            room.leave(helpedSoon);
        }
    }
}
