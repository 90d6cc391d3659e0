package nl.buurtdialoog.example;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final int REGIONS = 12;

    @Test
    void forty_initiatives_from_the_whole_country_are_told_of() throws IOException {
        assertThat(Story.all()).hasSize(40);
        assertThat(Story.all().stream().map(Story::region).distinct()).hasSize(REGIONS);
        assertThat(Story.all().stream().map(Story::email)).doesNotHaveDuplicates();
    }

    @Test
    void sixteen_of_them_are_closed_and_somebody_stands_on_every_step() throws IOException {
        var ends = Story.all().stream().collect(groupingBy(Story::end, counting()));

        assertThat(ends.get(End.CLOSED)).isEqualTo(16);
        assertThat(ends.get(End.NOT_REACHED)).isEqualTo(1);
        assertThat(ends.get(End.STOPPED)).isEqualTo(1);
        assertThat(ends.keySet()).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(End.class));
    }

    /** Who asked on a day is spoken with and advised on the next, and called on the one after that. */
    @Test
    void every_story_began_long_enough_ago_for_where_it_is() throws IOException {
        assertThat(Story.all()).allSatisfy(story -> {
            int days = story.end() == End.CALLED_IN_VAIN
                            || story.end() == End.NOT_REACHED
                            || story.end().isReached()
                    ? 2
                    : story.end() == End.STOPPED || story.end().isSpokenWith() ? 1 : 0;
            assertThat(story.begun() + days).isLessThanOrEqualTo(Stage.LAST);
        });
    }
}
