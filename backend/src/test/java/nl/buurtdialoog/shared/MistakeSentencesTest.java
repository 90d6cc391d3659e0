package nl.buurtdialoog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MistakeSentencesTest {

    private static final Pattern MISTAKE =
            Pattern.compile("(?:Problem\\.invalid|new Mistake)\\([^;]*?\"([a-z]+(?:-[a-z]+)+)\""
                    + "|(?:message =|message\\(\\) default) \"([a-z]+(?:-[a-z]+)+)\"");

    static Stream<String> codesInTheCode() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var code = new StringBuilder();
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            return MISTAKE
                    .matcher(code)
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("codesInTheCode")
    void every_mistake_has_a_sentence_in_each_language(String code) {
        assertThat(MistakeSentences.knows(code)).isTrue();
    }
}
