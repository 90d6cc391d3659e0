package nl.buurtdialoog.spreadsheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import nl.buurtdialoog.shared.Problem;

/**
 * The text of a file that came as bytes. Excel saves "CSV UTF-8" with a byte order mark and plain "CSV" in the letters of
 * Windows; the second would turn Zoë into something else, so it is refused rather than guessed.
 */
final class FileText {

    static String of(byte[] bytes) {
        if (bytes.length == 0) {
            throw Problem.invalid("", "empty-file");
        }
        var text = Normalizer.normalize(decoded(bytes), Normalizer.Form.NFC);
        var withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (withoutMark.isBlank()) {
            throw Problem.invalid("", "empty-file");
        }
        return withoutMark;
    }

    /** What stands most often in the first line: spreadsheets in Dutch write a semicolon, others a comma. */
    static char separator(String text) {
        var heading = text.strip().lines().findFirst().orElse("");
        var semicolons = heading.chars().filter(letter -> letter == ';').count();
        var commas = heading.chars().filter(letter -> letter == ',').count();
        return semicolons >= commas ? ';' : ',';
    }

    private static String decoded(byte[] bytes) {
        try {
            return UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherLetters) {
            throw Problem.invalid("", "not-unicode");
        }
    }

    private FileText() {}
}
