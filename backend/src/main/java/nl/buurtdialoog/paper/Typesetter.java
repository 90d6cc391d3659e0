package nl.buurtdialoog.paper;

import static java.util.stream.Collectors.joining;
import static org.apache.commons.text.StringEscapeUtils.escapeXml10;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;

/** Puts a paper together as one XHTML page, with its look in it. */
final class Typesetter {

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** Says of the character before it that it is to be in colour, or not. */
    private static final Pattern VARIATION = Pattern.compile("[\\x{FE00}-\\x{FE0F}]");

    private static final String LOOK = PaperFiles.text("paper.css");

    static String xhtml(Paper paper) {
        var page = """
                <html lang="%s">
                <head>
                <title>%s</title>
                <meta name="subject" content="%s" />
                <style>%s</style>
                </head>
                <body>
                <div class="foot">%s</div>
                <div class="running">%s</div>
                <h1>%s</h1>
                %s
                %s
                </body>
                </html>
                """.formatted(
                paper.language().locale().getLanguage(),
                escapeXml10(paper.title()),
                escapeXml10(paper.foot()),
                look(paper.language()),
                escapeXml10(paper.foot()),
                escapeXml10(paper.title()),
                escapeXml10(paper.title()),
                facts(paper.facts()),
                paper.parts().stream().map(part -> set(part, paper.language())).collect(joining("\n")));
        return UNPRINTABLE.matcher(VARIATION.matcher(page).replaceAll("")).replaceAll("\uFFFD");
    }

    private static String look(Language language) {
        var dutch = language == Language.NL;
        return LOOK.replace("{page}", dutch ? "bladzijde" : "page").replace("{of}", dutch ? "van" : "of");
    }

    private static String facts(List<Fact> facts) {
        return facts.isEmpty()
                ? ""
                : facts.stream()
                        .map(fact -> "<p><strong>%s:</strong> %s</p>"
                                .formatted(escapeXml10(fact.name()), escapeXml10(fact.value())))
                        .collect(joining("\n", "<div class=\"facts\">", "</div>"));
    }

    private static String set(Part part, Language language) {
        return switch (part) {
            case Words words -> MarkdownWords.xhtml(words, language);
            case Figures figures ->
                table(
                        "figures",
                        figures.caption(),
                        figures.headings(),
                        figures.rows().stream().map(Typesetter::row));
            case Bars bars ->
                table(
                        "bars",
                        bars.caption(),
                        List.of(bars.nameHeading(), bars.amountHeading()),
                        bars.bars().stream().map(bar -> row(bars, bar)));
        };
    }

    private static String table(String kind, String caption, List<String> headings, Stream<String> rows) {
        return """
                <p class="caption">%s</p>
                <table class="%s"><thead><tr>%s</tr></thead>
                <tbody>%s</tbody></table>
                """.formatted(
                        escapeXml10(caption),
                        kind,
                        headings.stream().map(Typesetter::heading).collect(joining()),
                        rows.collect(joining("\n")));
    }

    private static String heading(String heading) {
        return "<th scope=\"col\">%s</th>".formatted(escapeXml10(heading));
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .skip(1)
                .map(cell -> "<td>%s</td>".formatted(escapeXml10(cell)))
                .collect(joining("", "<tr>" + rowName(cells.getFirst()), "</tr>"));
    }

    private static String row(Bars bars, Bars.Bar bar) {
        return "<tr>%s<td>%s<div class=\"bar\" style=\"width: %d%%\"></div></td></tr>"
                .formatted(rowName(bar.name()), escapeXml10(bar.shown()), bars.widthOf(bar));
    }

    private static String rowName(String name) {
        return "<th scope=\"row\">%s</th>".formatted(escapeXml10(name));
    }

    private Typesetter() {}
}
