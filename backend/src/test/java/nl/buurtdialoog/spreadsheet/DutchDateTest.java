package nl.buurtdialoog.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DutchDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-03-2027",
                "12-3-2027",
                "12/3/2027",
                "12.03.2027",
                "12 03 2027",
                "2027-03-12",
                "12 maart 2027",
                "12 mrt 2027",
                "12 mrt. 2027",
                "12-mrt-2027",
                "  12  MAART 2027 ",
                "vrijdag 12 maart 2027",
                "vr. 12-03-2027",
                "vr, 12 maart 2027",
                "Friday 12 March 2027",
                "12 Mar 2027"
            })
    void a_date_is_read_as_people_write_it(String written) {
        assertThat(DutchDate.parse(written)).contains(LocalDate.of(2027, 3, 12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "morgen",
                "31-02-2027",
                "12-13-2027",
                "03-12",
                "12-03-27",
                "donderdag 12 maart 2027",
                "12 ma 2027",
                "2027-3",
                "46093",
                "=TODAY()"
            })
    void what_is_no_date_is_not_guessed(String written) {
        assertThat(DutchDate.parse(written)).isEmpty();
    }
}
