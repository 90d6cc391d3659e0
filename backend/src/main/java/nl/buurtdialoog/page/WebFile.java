package nl.buurtdialoog.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/**
 * One file of the app, kept in memory as it is sent.
 *
 * @param type its media type
 * @param forms its bytes by content coding: {@code identity} always, {@code gzip} and {@code br} when they are there
 * @param hashed its name changes with its content, so a browser may keep it for good
 */
record WebFile(String type, Map<String, byte[]> forms, String tag, boolean hashed) {

    static final String PLAIN = "identity";

    private static final Set<String> TEXT = Set.of("html", "js", "css", "svg", "webmanifest", "txt", "xml", "json");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("svg", "image/svg+xml; charset=utf-8"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    static String typeOf(String path) {
        return TYPES.getOrDefault(ending(path), "application/octet-stream");
    }

    /** Whether compressing it makes it smaller: pictures and fonts are compressed already. */
    static boolean isText(String path) {
        return TEXT.contains(ending(path));
    }

    static byte[] zipped(byte[] plain) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return zipped.toByteArray();
    }

    /** The smallest form that a browser says it reads. */
    String formFor(String acceptEncoding) {
        if (acceptEncoding.contains("br") && forms.containsKey("br")) {
            return "br";
        }
        return acceptEncoding.contains("gzip") && forms.containsKey("gzip") ? "gzip" : PLAIN;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
