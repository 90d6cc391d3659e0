package nl.buurtdialoog.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** Text that people wrote, made harmless inside a page. */
final class Html {

    private static final ObjectMapper JSON = new ObjectMapper();

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String meta(String kind, String name, String content) {
        return "<meta %s=\"%s\" content=\"%s\" />\n".formatted(kind, name, escaped(content));
    }

    /** A block of data for search engines. Nothing in it can end the block: the signs of HTML are written as escapes. */
    static String data(Map<String, Object> content) {
        try {
            var json = JSON.writeValueAsString(content)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026");
            return "<script type=\"application/ld+json\">" + json + "</script>\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Html() {}
}
