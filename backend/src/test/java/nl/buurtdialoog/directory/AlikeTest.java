package nl.buurtdialoog.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlikeTest {

    @ParameterizedTest
    @CsvSource({
        "Riet, riet",
        "Riet, Riet van Dam",
        "R. van Dam, Riet van Dam",
        "Fatima, Fatma",
        "Zoë de Wit, Zoe de Wit",
        "Riet van Dam, Riet van Dan"
    })
    void these_names_could_be_one_person_s(String one, String other) {
        assertThat(Alike.names(one, other)).isTrue();
        assertThat(Alike.names(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Jan, Els", "Jan de Vries, Els de Vries", "Henk, Hein", "Riet van Dam, Riet Bakker"})
    void these_names_are_two_people_s(String one, String other) {
        assertThat(Alike.names(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "+31612345678, +31612345679, true", "riet@voorbeeld.nl, riet@voorbeeld.ml, true",
        "+31612345678, +31612345678, false", "riet@voorbeeld.nl, piet.k@voorbeeld.nl, false"
    })
    void a_slip_of_the_finger_makes_contacts_alike(String one, String other, boolean alike) {
        assertThat(Alike.contacts(one, other)).isEqualTo(alike);
    }
}
