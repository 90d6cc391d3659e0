package nl.buurtdialoog.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import nl.buurtdialoog.Given;
import nl.buurtdialoog.TestDatabase;
import nl.buurtdialoog.paper.Printed;
import nl.buurtdialoog.toolkit.Shelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** An advice as a file: for who prints it, and for who has it read aloud. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvicePaperTest {

    private Advising advising;

    @BeforeEach
    void an_adviser_who_spoke_with_an_initiative() {
        advising = Advising.somebody();
    }

    @Test
    void it_says_for_whom_by_whom_and_what_it_cites_in_this_order() throws Exception {
        var article = Shelf.somewhere().publishes("Soep op straat");
        advising.advises(1, Advising.wordsCiting(article, 1));

        var printed = printed(1);
        assertThat(printed.text().replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Begin klein",
                        "Voor: De Buurttuin",
                        "Adviseur: Lid",
                        "Datum: ",
                        "Versie: 1 ",
                        "Wat we zagen",
                        "Jullie kennen elkaar.",
                        "Om verder te lezen",
                        "Soep op straat, versie 1",
                        "/toolkit/",
                        "?versie=1)",
                        "Vragen?",
                        "Bel ")
                .contains("De Buurttuin, versie 1", "bladzijde 1 van 1")
                .doesNotContain("concept");
        assertThat(printed.links().values()).anyMatch(link -> link.endsWith("/toolkit/" + article + "?versie=1"));
    }

    @Test
    void a_readers_program_knows_its_language_title_and_headings() throws Exception {
        advising.advises(1, Advising.words("Begin klein"));

        var printed = printed(1);
        assertThat(printed.flaws()).isEmpty();
        assertThat(printed.tags()).containsSubsequence("H1", "P", "H2", "P", "H2", "P");
        try (var document = printed.open()) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Begin klein");
        }
    }

    @Test
    void it_is_in_the_language_of_the_initiative() throws Exception {
        Given.asOwner("update trajectory set language = 'EN' where id = '%s'".formatted(advising.trajectory()));
        advising.advises(1, Advising.words("Start small"));

        var printed = printed(1);
        assertThat(printed.text()).contains("For: De Buurttuin", "Version: 1", "Questions?", "page 1 of 1");
        try (var document = printed.open()) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void what_is_not_sent_yet_says_so() throws Exception {
        advising.writes(Advising.words("Begin klein"));

        assertThat(printed(1).text()).contains("Versie: 1 (concept)");
    }

    @Test
    void what_was_sent_is_the_same_file_whatever_comes_after_it() {
        var shelf = Shelf.somewhere();
        var article = shelf.publishes("Soep op straat");
        advising.advises(1, Advising.wordsCiting(article, 1));
        var sent = printed(1).bytes();

        shelf.renews(article, 2, "Soep voor iedereen");
        advising.advises(2, Advising.wordsCiting(article, 2));

        assertThat(printed(1).bytes()).isEqualTo(sent);
    }

    @Test
    void hostile_words_are_printed_as_they_were_typed_and_do_nothing() throws Exception {
        var shelf = Shelf.somewhere();
        var article = shelf.publishes("Soep](javascript:alert(2)) <b>op straat</b>");
        var words = Advising.words("Begin <script>klein</script>");
        words.put(
                "body",
                "<img src=x onerror=alert(1)>\n\n[Klik](javascript:alert(1)) en [lees](https://www.example.nl)");
        words.put("cited", List.of(Advising.cited(article, 1)));
        advising.advises(1, words);

        var printed = printed(1);
        assertThat(printed.text().replaceAll("\\s+", " "))
                .contains("Begin <script>klein</script>", "<img src=x onerror=alert(1)>", "<b>op straat</b>");
        assertThat(printed.links().values()).allMatch(link -> link.startsWith("http"));
        assertThat(printed.flaws()).isEmpty();
    }

    @Test
    void a_picture_from_elsewhere_is_never_asked_for() throws IOException {
        advising.writes(Advising.words("Begin klein"));
        Given.asOwner(
                "update advice_version set body = '![Een tuin](http://127.0.0.1:9/tuin.png)' where trajectory_id = '%s'"
                        .formatted(advising.trajectory()));

        assertThat(printed(1).text()).contains("[Afbeelding: Een tuin]");
    }

    private Printed printed(int number) {
        var answer = advising.adviser().reads(advising.path("/" + number + "/pdf"));
        answer.statusCode(200).contentType("application/pdf");
        return Printed.ofFile(answer.extract().asByteArray());
    }
}
