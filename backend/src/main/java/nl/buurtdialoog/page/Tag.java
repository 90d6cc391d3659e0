package nl.buurtdialoog.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The ETag of bytes: the same as long as they are. */
final class Tag {

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(Arrays.copyOf(hash(bytes), 12));
    }

    /** As a Content-Security-Policy names what stands in a page itself. */
    static String sha256(String text) {
        return Base64.getEncoder().encodeToString(hash(text.getBytes(UTF_8)));
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Tag() {}
}
