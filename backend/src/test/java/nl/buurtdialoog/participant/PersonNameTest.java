package nl.buurtdialoog.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Zoë, zoe, true",
        "' Riet  de Vries ', RIET DE VRIES, true",
        "Ĳsselstein, IJsselstein, true",
        "محمد, محمد, true",
        "Riet, Rita, false",
        "Riet de Vries, Riet, false"
    })
    void a_name_is_the_same_but_for_capitals_accents_and_spaces(String one, String other, boolean same) {
        assertThat(PersonName.same(one, other)).isEqualTo(same);
    }
}
