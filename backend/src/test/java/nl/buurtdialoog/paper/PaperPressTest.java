package nl.buurtdialoog.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.buurtdialoog.shared.Language;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice and reports on paper: for who reads, who listens, and who has a printer without colour. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperPressTest {

    private static final Instant MAY = Instant.parse("2031-05-12T10:00:00Z");

    private static final String EVERYTHING = """
            # Wat wij hoorden

            De buren van de Spoorstraat willen **samen** een *tuin*.

            #### Eerst dit

            1. Vraag een [vergunning](https://www.example.nl/vergunning).
            2. Begin klein:
               - een bank
               - een plantenbak

            > Wat je samen begint, houd je samen vol.

            | Wie | Wat |
            |-----|----:|
            | Zoë | de bank |
            | Ömer | |

            ---

                een blok met `code`
            """;

    @ParameterizedTest
    @EnumSource
    void a_paper_passes_every_check_of_pdf_ua(Language language) throws Exception {
        assertThat(Printed.of(everything(language)).flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#\n\n### Zonder kop erboven",
                "- een\n\n      - twee\n        > drie",
                "|a|b|\n|-|-|\n||\n|c|",
                "[](https://leeg.example) ![](x) <b>half",
                "a &#1; &#xFFFE; b \u0000 c \uD800 d"
            })
    void whatever_somebody_writes_passes_them_too(String markdown) throws Exception {
        assertThat(Printed.of(words(markdown)).flaws()).isEmpty();
    }

    @Test
    void a_table_over_several_pages_passes_them_and_repeats_its_headings() throws Exception {
        var rows = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> List.of("Initiatief " + number, "" + number))
                .toList();
        var printed = Printed.of(
                paper(Language.NL, List.of(new Figures("Per initiatief", List.of("Initiatief", "Gesprekken"), rows))));
        assertThat(printed.flaws()).isEmpty();
        assertThat(printed.textOfPage(2)).contains("Gesprekken", "Initiatief 30");
    }

    @Test
    void a_paper_says_its_language_and_title_before_it_is_read() throws Exception {
        try (var document = Printed.of(everything(Language.NL)).open()) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Advies voor De Tuin");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MAY);
        }
    }

    @Test
    void a_listener_hears_what_each_part_is_and_no_level_of_headings_is_skipped() throws Exception {
        var tags = Printed.of(words(EVERYTHING)).tags();
        assertThat(tags.stream().filter(tag -> tag.matches("H\\d"))).containsExactly("H1", "H2", "H3");
        assertThat(tags)
                .containsSubsequence("H1", "P", "H2", "P", "H3", "L", "LI", "Lbl", "LBody", "Link")
                .containsSubsequence("L", "LI", "L", "LI", "BlockQuote", "Table", "THead", "TR", "TH Column", "TD");
    }

    @Test
    void headings_that_were_typed_alike_are_alike_whichever_level_they_begin_at() throws Exception {
        var tags = Printed.of(words("## Een\n\n## Twee\n\n#### Drie\n\n### Vier\n\n## Vijf\n\n# Zes"))
                .tags();
        assertThat(tags.stream().filter(tag -> tag.matches("H\\d")))
                .containsExactly("H1", "H2", "H2", "H3", "H3", "H2", "H2");
    }

    @Test
    void it_is_read_aloud_in_the_order_in_which_it_was_written() throws Exception {
        assertThat(Printed.of(everything(Language.NL)).readAloud())
                .startsWith(
                        "Advies voor De Tuin Voor: De Tuin Wat wij hoorden De buren van de Spoorstraat willen samen een"
                                + " tuin. Eerst dit 1. Vraag een vergunning (www.example.nl/vergunning). 2. Begin klein:")
                .contains("Zoë de bank Ömer een blok met `code` Ver? Stap Aantal Klaar 12 van 40 Per regio");
    }

    @Test
    void each_page_says_what_it_is_and_which_it_is_of_how_many() throws Exception {
        var pages = "Nog een alinea over de tuin.\n\n".repeat(60);
        var dutch = Printed.of(paper(Language.NL, List.of(new Words(pages))));
        assertThat(dutch.textOfPage(1)).contains("Advies, versie 3", "bladzijde 1 van 3");
        assertThat(dutch.textOfPage(3)).contains("Advies voor De Tuin", "Advies, versie 3", "bladzijde 3 van 3");
        assertThat(Printed.of(paper(Language.EN, List.of(new Words(pages)))).textOfPage(2))
                .contains("page 2 of 3");
    }

    @Test
    void amounts_are_read_beside_their_names_by_who_sees_no_bar() throws Exception {
        var printed = Printed.of(paper(
                Language.NL,
                List.of(new Bars(
                        "Hoe ver zijn we?",
                        "Stap",
                        "Initiatieven",
                        40,
                        List.of(new Bars.Bar("Aangemeld", 31, "31 van 40"), new Bars.Bar("Nagebeld", 0, "geen"))))));
        assertThat(printed.text()).contains("Hoe ver zijn we? Stap Initiatieven Aangemeld 31 van 40 Nagebeld geen");
        assertThat(printed.tags()).containsSubsequence("Table", "TH Column", "TH Column", "TH Row", "TD", "TH Row");
    }

    @Test
    void a_bar_stays_within_its_page() {
        var bars = new Bars("", "", "", 40, List.of());
        assertThat(List.of(10L, 0L, 400L, -3L).stream().map(amount -> bars.widthOf(new Bars.Bar("", amount, ""))))
                .containsExactly(25, 0, 100, 0);
    }

    @Test
    void no_name_loses_a_letter() throws Exception {
        var names = List.of(
                "’s-Gravenhage", "Ĳsselstein", "Zoë", "Gülşen Işık", "Łukasz", "Đặng", "Σοφία", "Наталья", "💚", "→");
        var printed = Printed.of(words(String.join("\n\n", names) + "\n\nفاطمة\n\nשלום"));
        assertThat(printed.text()).contains(names).contains("فاطمة", "שלום").doesNotContain("\uFFFD");
    }

    @Test
    void a_letter_that_we_do_not_have_leaves_a_mark() throws Exception {
        assertThat(Printed.of(words("Mevrouw 王 uit Lombok")).text()).contains("Mevrouw \uFFFD uit Lombok");
    }

    @Test
    void its_letters_come_with_it_and_none_from_the_server() throws Exception {
        var fonts = Printed.of(everything(Language.NL)).fonts();
        assertThat(fonts).isNotEmpty().allMatch(font -> font.isEmbedded());
        assertThat(FontMappers.instance()).isInstanceOf(OwnLetters.class);
    }

    @Test
    void html_is_shown_as_it_was_typed() throws Exception {
        var printed = Printed.of(new Paper(
                Language.NL,
                "Tuin </title><b>",
                List.of(new Fact("<i>Voor</i>", "<script>")),
                List.of(
                        new Words("<script>alert(1)</script>\n\nEen <b>half woord"),
                        new Figures("<u>", List.of("<td>"), List.of(List.of("&amp;")))),
                "</style>",
                MAY));
        assertThat(printed.text())
                .contains("Tuin </title><b>", "<i>Voor</i>: <script>", "<script>alert(1)</script>")
                .contains("Een <b>half woord", "<u>", "<td>", "&amp;", "</style>");
    }

    @Test
    void nothing_is_fetched_whatever_stands_in_it() throws Exception {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var address = "http://localhost:" + server.getLocalPort() + "/";
            var printed = Printed.of(words("""
                    ![Een tuin](%1$s) [![Een bank](%1$s)](%1$s) ![ref][tuin]

                    <img src="%1$s"><link rel="stylesheet" href="%1$s"><style>@import url(%1$s);</style>

                    [tuin]: %1$s
                    """.formatted(address)));
            assertThat(printed.text()).contains("[Afbeelding: Een tuin]", "[Afbeelding: Een bank]");
            server.setSoTimeout(1);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        }
    }

    @Test
    void a_link_is_safe_and_says_where_it_goes_also_on_paper() throws Exception {
        var printed = Printed.of(words("""
                [de gemeente](https://www.example.nl/) <info@example.nl> [ons nummer](tel:+31201234567)
                [https://goed.example](https://kwaad.example) [boos](javascript:alert(1)) [bestand](file:///etc/passwd)
                [hier](/agenda)
                """));
        assertThat(printed.links())
                .isEqualTo(Map.of(
                        "https://www.example.nl/", "https://www.example.nl/",
                        "mailto:info@example.nl", "mailto:info@example.nl",
                        "tel:+31201234567", "tel:+31201234567",
                        "https://kwaad.example", "https://kwaad.example"));
        assertThat(printed.text())
                .contains("de gemeente (www.example.nl) info@example.nl ons nummer (+31201234567)")
                .contains("https://goed.example (kwaad.example) boos bestand hier");
    }

    @Test
    void the_same_paper_is_the_same_file_also_when_many_are_printed_at_once() {
        var once = PaperPress.print(everything(Language.NL));
        assertThat(IntStream.range(0, 6).parallel().mapToObj(each -> PaperPress.print(everything(Language.NL))))
                .allSatisfy(printed -> assertThat(printed).isEqualTo(once));
    }

    @Test
    void what_nobody_would_read_is_refused() {
        for (var markdown : List.of("woord ".repeat(20_000), "*a _b ".repeat(4_000) + " b_ a*".repeat(4_000))) {
            assertThatIllegalArgumentException().isThrownBy(() -> PaperPress.print(words(markdown)));
        }
    }

    @Test
    void a_table_has_a_cell_for_each_heading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figures("", List.of("Wie", "Wat"), List.of(List.of("Zoë"))));
    }

    private static Paper everything(Language language) {
        return paper(
                language,
                List.of(
                        new Words(EVERYTHING),
                        new Bars("Ver?", "Stap", "Aantal", 40, List.of(new Bars.Bar("Klaar", 12, "12 van 40"))),
                        new Figures(
                                "Per regio",
                                List.of("Regio", "Aantal"),
                                List.of(List.of("Oost", "3"), List.of("West", ""))),
                        new Words("# En verder\n\nBel <info@example.nl> of 💚 فاطمة 王.")));
    }

    private static Paper words(String markdown) {
        return paper(Language.NL, List.of(new Words(markdown)));
    }

    private static Paper paper(Language language, List<Part> parts) {
        return new Paper(
                language, "Advies voor De Tuin", List.of(new Fact("Voor", "De Tuin")), parts, "Advies, versie 3", MAY);
    }
}
