package nl.buurtdialoog.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buurtdialoog.shared.Language;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** What is different on paper than on a screen: headings under a title, links that nobody can tap, pictures. */
final class PrintedNodes implements NodeRenderer {

    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:|tel:).+");
    private static final Pattern LEFT_OUT = Pattern.compile("(?i)^(https://|mailto:|tel:)|/$");
    private static final int LOWEST = 6;

    private final HtmlNodeRendererContext context;
    private final Language language;

    /** The levels, as they were typed, of the headings under which the words stand; the innermost first. */
    private final Deque<Integer> above = new ArrayDeque<>();

    PrintedNodes(HtmlNodeRendererContext context, Language language) {
        this.context = context;
        this.language = language;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Heading heading when heading.getFirstChild() != null -> printHeading(heading);
            case Link link -> printLink(link);
            case Image image -> printPicture(image);
            default -> {}
        }
    }

    /**
     * Under the title of the paper, whichever level the writer began at, and one step down at most: who goes from heading
     * to heading by ear misses the one that was skipped.
     */
    private void printHeading(Heading heading) {
        while (!above.isEmpty() && above.element() >= heading.getLevel()) {
            above.remove();
        }
        above.push(heading.getLevel());
        var level = Math.min(LOWEST, above.size() + 1);
        var writer = context.getWriter();
        writer.line();
        writer.tag("h" + level);
        printInside(heading);
        writer.tag("/h" + level);
        writer.line();
    }

    private void printLink(Link link) {
        var address = link.getDestination();
        if (!SAFE.matcher(address).matches()) {
            printInside(link);
            return;
        }
        var writer = context.getWriter();
        var shown = LEFT_OUT.matcher(address).replaceAll("");
        writer.tag("a", Map.of("href", address, "title", shown));
        printInside(link);
        if (!isSaidBy(link, address, shown)) {
            writer.text(link.getFirstChild() == null ? shown : " (" + shown + ")");
        }
        writer.tag("/a");
    }

    private static boolean isSaidBy(Link link, String address, String shown) {
        return link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && (text.getLiteral().equals(address) || text.getLiteral().equals(shown));
    }

    /** A picture would have to be fetched from somewhere; its words say what it shows. */
    private void printPicture(Image image) {
        var writer = context.getWriter();
        writer.text(language == Language.NL ? "[Afbeelding: " : "[Picture: ");
        printInside(image);
        writer.text("]");
    }

    private void printInside(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
