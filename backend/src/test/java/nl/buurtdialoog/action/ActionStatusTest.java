package nl.buurtdialoog.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From where to where an action goes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionStatusTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    AGREED,      BUSY HELP_NEEDED DONE LET_GO
                    BUSY,        AGREED HELP_NEEDED DONE LET_GO
                    HELP_NEEDED, AGREED BUSY DONE LET_GO
                    DONE,        BUSY
                    LET_GO,      AGREED BUSY
                    """)
    void an_action_becomes_only_what_makes_sense_and_every_tap_can_be_taken_back(ActionStatus from, String to) {
        var becomes = Arrays.stream(ActionStatus.values()).filter(from::leadsTo).collect(Collectors.toSet());

        assertThat(becomes)
                .isEqualTo(Set.of(to.split(" ")).stream()
                        .map(ActionStatus::valueOf)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    AGREED,      1, DONE BUSY HELP_NEEDED STAYS LET_GO
                    BUSY,        1, DONE HELP_NEEDED STAYS LET_GO
                    AGREED,      2, DONE BUSY SMALLER HANDED_OVER HELP_NEEDED STAYS LET_GO
                    HELP_NEEDED, 3, DONE BUSY SMALLER HANDED_OVER STAYS LET_GO
                    DONE,        1, BUSY
                    LET_GO,      2, BUSY
                    """)
    void from_the_second_return_on_the_table_may_choose_more(ActionStatus status, int times, String offers) {
        assertThat(LineKind.offered(status, times).stream().map(LineKind::name)).containsExactly(offers.split(" "));
    }
}
