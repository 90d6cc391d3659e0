package nl.buurtdialoog.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * Prints a paper as a PDF that is tagged by PDF/UA-1: its language, headings, lists, tables and links are known to a
 * reader's program. Whatever stands in it, nothing is fetched, and letters come from the application only.
 */
public final class PaperPress {

    /** Of a paper with its marks, in characters: some thirty pages of text, which take seconds to print. */
    static final int LONGEST = 100_000;

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final String HEADINGS = "BricolageGrotesque-Bold.ttf";

    /** Where a letter is looked for that the typeface of its line lacks, in this order. */
    private static final List<String> FOR_WHAT_IS_MISSING = List.of(
            "NotoSans-Regular.ttf",
            "NotoSansArabic-Regular.ttf",
            "NotoSansHebrew-Regular.ttf",
            HEADINGS,
            "NotoEmoji-Regular.ttf");

    static {
        FontMappers.set(new OwnLetters());
        // What the library tells is of words that people wrote, which do not belong in a log.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * Takes about a second, so hold no lock or connection while it prints.
     *
     * @throws IllegalArgumentException for what is longer, or deeper within itself, than anybody reads
     */
    public static byte[] print(Paper paper) {
        try {
            return print(Typesetter.xhtml(paper), paper.madeAt());
        } catch (StackOverflowError tooDeep) {
            // Emphasis in emphasis in emphasis: the parser has no limit of its own, and leaves nothing behind.
            throw new IllegalArgumentException("This is too deep within itself to print.", tooDeep);
        }
    }

    private static byte[] print(String xhtml, Instant madeAt) {
        if (xhtml.length() > LONGEST) {
            throw new IllegalArgumentException("This is too long to print.");
        }
        try (var renderer = press(xhtml).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            tellLinks(document);
            return bytes(document, madeAt);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PdfRendererBuilder press(String xhtml) {
        var press = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Buurtdialoog")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useReplacementText("\uFFFD")
                .withHtmlContent(xhtml, null);
        for (var moment : ExternalResourceControlPriority.values()) {
            press.useExternalResourceAccessControl((address, kind) -> false, moment);
        }
        addLetters(press);
        return press;
    }

    private static void addLetters(PdfRendererBuilder press) {
        add(press, "Noto Sans", "NotoSans-Regular.ttf", REGULAR, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        add(press, "Noto Sans", "NotoSans-Bold.ttf", BOLD, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        add(press, "Noto Sans", "NotoSans-Italic.ttf", REGULAR, FontStyle.ITALIC, FSFontUseCase.DOCUMENT);
        add(press, "Bricolage Grotesque", HEADINGS, BOLD, FontStyle.NORMAL, FSFontUseCase.DOCUMENT);
        for (var file : FOR_WHAT_IS_MISSING) {
            add(press, file, file, REGULAR, FontStyle.NORMAL, FSFontUseCase.FALLBACK_FINAL);
        }
    }

    private static void add(
            PdfRendererBuilder press, String family, String file, int weight, FontStyle style, FSFontUseCase use) {
        press.useFont(() -> PaperFiles.open(file), family, weight, style, true, EnumSet.of(use));
    }

    /** A link says where it goes, for who does not see the words that it stands on. */
    private static void tellLinks(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI where) {
                    link.setContents(where.getURI());
                }
            }
        }
    }

    /** The file, in which nothing tells when or by which run it was made but the paper's own moment. */
    private static byte[] bytes(PDDocument document, Instant madeAt) throws IOException {
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(ZonedDateTime.ofInstant(madeAt, ZoneOffset.UTC)));
        document.setDocumentId(madeAt.toEpochMilli());
        var file = new ByteArrayOutputStream();
        document.save(file);
        return file.toByteArray();
    }

    private PaperPress() {}
}
