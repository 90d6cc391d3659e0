package nl.buurtdialoog.backup;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What the rows of a table are known by, in whatever order they come: how many, and the sum of a digest of each. */
final class Fingerprint {

    private final MessageDigest digest = sha256();
    private long rows;
    private long sum;

    void add(byte[] row) {
        rows++;
        sum += ByteBuffer.wrap(digest.digest(row)).getLong();
    }

    long rows() {
        return rows;
    }

    String checksum() {
        return "%016x".formatted(sum);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
