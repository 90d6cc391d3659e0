package nl.buurtdialoog.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.adviceprogramme.Adviser;
import nl.buurtdialoog.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MatchingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void who_goes_to_the_region_comes_before_who_does_not() {
        var far = adviser("Anna", List.of("Zeeland"), "NL");
        var near = adviser("Bram", List.of("utrecht"), "NL");

        assertThat(names(List.of(far, near), Map.of())).containsExactly("Bram", "Anna");
    }

    @Test
    void who_goes_everywhere_goes_to_this_region_too() {
        var far = adviser("Anna", List.of("Zeeland"), "NL");
        var everywhere = adviser("Bram", List.of(), "NL");

        assertThat(names(List.of(far, everywhere), Map.of())).containsExactly("Bram", "Anna");
    }

    @Test
    void of_two_in_the_region_the_one_who_is_less_busy_for_what_they_can_do_comes_first() {
        var busy = adviser("Anna", List.of(), "NL");
        var free = adviser("Bram", List.of(), "NL");

        assertThat(names(List.of(busy, free), Map.of(busy.id, 3, free.id, 1))).containsExactly("Bram", "Anna");
    }

    @Test
    void who_has_no_room_comes_last_and_is_still_there_to_choose() {
        var full = adviser("Anna", List.of("Utrecht"), "NL");
        var far = adviser("Bram", List.of("Zeeland"), "NL");

        assertThat(names(List.of(full, far), Map.of(full.id, 5))).containsExactly("Bram", "Anna");
    }

    @Test
    void nobody_is_proposed_who_speaks_another_language_is_away_or_is_not_trained() {
        var english = adviser("Anna", List.of(), "EN");
        var away = adviser("Bram", List.of(), "NL");
        away.awayUntil = TODAY;
        var untrained = adviser("Chaima", List.of(), "NL");
        untrained.trainedOn = null;

        assertThat(names(List.of(english, away, untrained), Map.of())).isEmpty();
    }

    @Test
    void who_is_back_today_is_proposed_again() {
        var back = adviser("Anna", List.of(), "NL");
        back.awayUntil = TODAY.minusDays(1);

        assertThat(names(List.of(back), Map.of())).containsExactly("Anna");
    }

    private static List<@Nullable String> names(List<Adviser> advisers, Map<UUID, Integer> loads) {
        var names = new ArrayList<@Nullable String>();
        Matching.propose(advisers, loads, "Utrecht", Language.NL, TODAY)
                .forEach(candidate -> names.add(candidate.adviser().name));
        return names;
    }

    private static Adviser adviser(String name, List<String> regions, String language) {
        var adviser = new TestAdviser();
        adviser.id = UUID.randomUUID();
        adviser.name = name;
        adviser.trainedOn = LocalDate.of(2026, 1, 10);
        adviser.most = 5;
        adviser.languages = List.of(language);
        adviser.regions = regions;
        return adviser;
    }

    /** One that is in no database. */
    private static final class TestAdviser extends Adviser {}
}
