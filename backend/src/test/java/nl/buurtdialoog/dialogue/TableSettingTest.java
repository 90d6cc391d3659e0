package nl.buurtdialoog.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is 5 to 8 people; fewer tables never leave anybody without a chair. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TableSettingTest {

    @ParameterizedTest
    @CsvSource({"1,4,true", "1,5,false", "2,9,true", "2,10,false", "3,0,true"})
    void fewer_than_five_people_a_table_are_few(int tables, int people, boolean thin) {
        assertThat(new TableSetting(tables, 6).isThin(people)).isEqualTo(thin);
    }

    @ParameterizedTest
    @CsvSource({"3,6,11,,2,6", "3,6,14,,2,7", "2,6,8,,1,8", "2,6,0,,1,6", "3,6,14,14,2,7"})
    void the_people_of_one_table_join_the_others_with_a_chair_more_where_needed(
            int tables, int chairs, int people, Integer room, int tablesLeft, int chairsThen) {
        assertThat(new TableSetting(tables, chairs).merged(people, room))
                .contains(new TableSetting(tablesLeft, chairsThen));
    }

    @ParameterizedTest
    @CsvSource({"1,6,3,", "2,6,9,", "3,6,17,", "3,6,13,13"})
    void tables_are_not_merged_when_not_everybody_would_fit(int tables, int chairs, int people, Integer room) {
        assertThat(new TableSetting(tables, chairs).merged(people, room)).isEmpty();
    }

    @Test
    void a_table_is_called_off_only_when_everybody_fits_at_the_others_as_they_are() {
        assertThat(new TableSetting(2, 6).withoutOne(6)).contains(new TableSetting(1, 6));
        assertThat(new TableSetting(2, 6).withoutOne(7)).isEmpty();
        assertThat(new TableSetting(1, 6).withoutOne(0)).isEmpty();
    }
}
