package nl.buurtdialoog.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as XHTML in which nothing is left that a writer could make the server or a reader's program do. */
final class MarkdownWords {

    /** Lists in lists in quotes: nobody means more than this, and each costs the printer a step. */
    private static final int DEEPEST = 20;

    /** Emphasis in links in quotes: the printer steps into each of them. */
    private static final int DEEPEST_NODE = 100;

    /** So that a title, facts and sources still go with it. */
    private static final int LONGEST = PaperPress.LONGEST - 20_000;

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

    /** Whether words are no longer, and no deeper within themselves, than what the press takes. */
    static boolean canBePrinted(String markdown) {
        try {
            return isShallow(PARSER.parse(markdown))
                    && xhtml(new Words(markdown), Language.NL).length() <= LONGEST;
        } catch (StackOverflowError tooDeep) {
            return false;
        }
    }

    private static boolean isShallow(Node document) {
        var row = List.of(document);
        for (var depth = 0; !row.isEmpty(); depth++) {
            if (depth > DEEPEST_NODE) {
                return false;
            }
            row = row.stream().flatMap(MarkdownWords::children).toList();
        }
        return true;
    }

    private static Stream<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    private MarkdownWords() {}
}
