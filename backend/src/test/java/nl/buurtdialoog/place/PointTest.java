package nl.buurtdialoog.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PointTest {

    private final Point dom = new Point(52.0907, 5.1214);

    @Test
    void a_place_is_no_distance_from_itself() {
        assertThat(dom.metresTo(dom)).isZero();
    }

    @Test
    void the_oude_kerk_in_amsterdam_is_about_thirty_five_kilometres_from_the_dom() {
        assertThat(dom.metresTo(new Point(52.3744, 4.8980))).isCloseTo(35_050, offset(300));
    }

    @Test
    void a_degree_of_latitude_is_sixty_nautical_miles_and_half_the_world_the_furthest_there_is() {
        assertThat(new Point(0, 0).metresTo(new Point(1, 0))).isCloseTo(111_195, offset(5));
        assertThat(new Point(0, 0).metresTo(new Point(0, 180))).isCloseTo(20_015_115, offset(1000));
    }
}
