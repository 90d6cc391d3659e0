package nl.buurtdialoog.paper;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What somebody, or their program, finds in a printed paper. */
public record Printed(byte[] bytes) {

    /** Where a piece of text stands that a tag names. */
    private record Spot(PDPage page, int id) {}

    private static final Set<String> INLINE = Set.of("Span", "Link");

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    public static Printed of(Paper paper) {
        return new Printed(PaperPress.print(paper));
    }

    /** A file that came from elsewhere. */
    public static Printed ofFile(byte[] bytes) {
        return new Printed(bytes);
    }

    /** As it is seen: the text of all pages from top to bottom. */
    public String text() throws IOException {
        return text(1, Integer.MAX_VALUE);
    }

    public String textOfPage(int number) throws IOException {
        return text(number, number);
    }

    private String text(int from, int to) throws IOException {
        try (var document = open()) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(from);
            stripper.setEndPage(to);
            return stripper.getText(document).replaceAll("\\s+", " ").strip();
        }
    }

    /** As it is read aloud: by its tags, without what stands at the edges of each page. */
    public String readAloud() throws IOException {
        try (var document = open()) {
            var said = new StringBuilder();
            read(document.getDocumentCatalog().getStructureTreeRoot(), marked(document), said);
            return said.toString().replaceAll("\\s+", " ").strip();
        }
    }

    private static void read(PDStructureNode node, Map<Spot, String> marked, StringBuilder said) {
        for (var kid : node.getKids()) {
            switch (kid) {
                case Integer id -> said.append(marked.get(new Spot(((PDStructureElement) node).getPage(), id)));
                case PDMarkedContentReference elsewhere ->
                    said.append(marked.get(new Spot(elsewhere.getPage(), elsewhere.getMCID())));
                case PDStructureElement element -> {
                    said.append(INLINE.contains(element.getStructureType()) ? "" : " ");
                    read(element, marked, said);
                }
                default -> {}
            }
        }
    }

    private static Map<Spot, String> marked(PDDocument document) throws IOException {
        var marked = new HashMap<Spot, String>();
        for (var page : document.getPages()) {
            var extractor = new TaggedText();
            extractor.processPage(page);
            for (var content : extractor.getMarkedContents()) {
                marked.put(
                        new Spot(page, content.getMCID()),
                        content.getContents().stream()
                                .map(letter -> ((TextPosition) letter).getUnicode())
                                .collect(joining()));
            }
        }
        return marked;
    }

    /** Knows also the tags whose number stands in the resources of the page, which the library's own reader misses. */
    private static final class TaggedText extends PDFMarkedContentExtractor {

        private TaggedText() throws IOException {}

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            var named = properties == null ? getResources().getProperties(tag) : null;
            super.beginMarkedContentSequence(tag, named == null ? properties : named.getCOSObject());
        }
    }

    /** What its parts are, in the order of reading: H1, P, L, LI and so on. */
    public List<String> tags() throws IOException {
        try (var document = open()) {
            var tags = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
            return tags;
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType() + scope(element));
                collect(element, tags);
            }
        }
    }

    private static String scope(PDStructureElement element) {
        var attributes = element.getCOSObject().getCOSDictionary(COSName.A);
        var scope = attributes == null ? null : attributes.getNameAsString("Scope");
        return scope == null ? "" : " " + scope;
    }

    /** Where each link goes, by what is said of it. */
    public TreeMap<String, String> links() throws IOException {
        try (var document = open()) {
            var links = new TreeMap<String, String>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var link = (PDAnnotationLink) annotation;
                    links.put(link.getContents(), ((PDActionURI) link.getAction()).getURI());
                }
            }
            return links;
        }
    }

    public List<PDFont> fonts() throws IOException {
        try (var document = open()) {
            var fonts = new ArrayList<PDFont>();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            return fonts;
        }
    }

    /** What veraPDF has against it as a PDF that everybody can read (PDF/UA-1). */
    public List<String> flaws() throws IOException, VeraPDFException {
        var standard = PDFAFlavour.PDFUA_1;
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .distinct()
                    .toList();
        }
    }

    public PDDocument open() throws IOException {
        return Loader.loadPDF(bytes);
    }
}
