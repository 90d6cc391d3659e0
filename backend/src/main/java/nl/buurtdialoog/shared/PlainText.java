package nl.buurtdialoog.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Text from outside: the same letters always as the same characters (NFC), nothing removed, and nothing in it that
 * cannot be shown. Line ends and tabs are text; whoever wants one line says so with {@link OneLine}.
 */
class PlainText extends StdScalarDeserializer<String> {

    PlainText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (!isReadable(text)) {
            throw new UnfitValue(parser, "control-character");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether this holds neither control characters, nor halves of characters, nor what Unicode keeps for itself. */
    static boolean isReadable(String text) {
        return text.codePoints().allMatch(PlainText::isReadable);
    }

    private static boolean isReadable(int codePoint) {
        return switch (codePoint) {
            case '\n', '\r', '\t' -> true;
            default ->
                !Character.isISOControl(codePoint)
                        && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                        && (codePoint & 0xFFFE) != 0xFFFE
                        && !(codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }
}
