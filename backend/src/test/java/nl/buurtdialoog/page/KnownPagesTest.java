package nl.buurtdialoog.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownPagesTest {

    private static final Pattern PATH = Pattern.compile("^  \\w+: '(/[^']*)',$", Pattern.MULTILINE);

    @Test
    void the_server_knows_every_page_of_the_app() throws IOException {
        var app = Files.readString(Path.of("../frontend/src/shared/paths.ts"));

        var pages = PATH.matcher(app)
                .results()
                .map(found -> found.group(1)
                        .replace("$code", "K7PQ4M")
                        .replaceAll("\\$\\w+", "01900000-0000-7000-8000-000000000001"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(15).allMatch(KnownPages::has);
    }
}
