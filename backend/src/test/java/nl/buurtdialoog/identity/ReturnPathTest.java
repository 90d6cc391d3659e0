package nl.buurtdialoog.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/coordinator", "/coordinator/dialogen?status=DRAFT&q=caf%C3%A9#top"})
    void a_page_of_ours_is_kept(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "coordinator",
                "//elders.example",
                "/\\elders.example",
                "\\\\elders.example",
                "/coordinator\\..",
                "https://elders.example",
                "javascript:alert(1)",
                "/\t/elders.example",
                "/\n/elders.example",
                "/ elders",
                "/caf\u00e9",
                "/auth/login?to=/"
            })
    void anything_else_becomes_the_front_page(String elsewhere) {
        assertThat(ReturnPath.of(elsewhere)).isEqualTo("/");
    }
}
