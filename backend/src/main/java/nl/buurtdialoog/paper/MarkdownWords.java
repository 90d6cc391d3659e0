package nl.buurtdialoog.paper;

import java.util.List;
import nl.buurtdialoog.shared.Language;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as XHTML in which nothing is left that a writer could make the server or a reader's program do. */
final class MarkdownWords {

    /** Lists in lists in quotes: nobody means more than this, and each costs the printer a step. */
    private static final int DEEPEST = 20;

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER =
            Parser.builder().extensions(TABLES).maxOpenBlockParsers(DEEPEST).build();

    static String xhtml(Words words, Language language) {
        return HtmlRenderer.builder()
                .extensions(TABLES)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new PrintedNodes(context, language))
                .build()
                .render(PARSER.parse(words.markdown()));
    }

    private MarkdownWords() {}
}
