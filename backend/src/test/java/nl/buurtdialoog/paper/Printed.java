package nl.buurtdialoog.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What somebody, or their program, finds in a printed paper. */
public record Printed(byte[] bytes) {

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

    /** As it is read aloud or copied: the text of all pages, a line for each line. */
    public String text() throws IOException {
        try (var document = open()) {
            return new PDFTextStripper().getText(document);
        }
    }

    public String textOfPage(int number) throws IOException {
        try (var document = open()) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
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
