package nl.buurtdialoog.shared;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What the token of a link says of itself.
 *
 * @param id of what the link opens
 * @param generation only a link of the newest opens it; 0 where links are never renewed
 */
public record Claim(UUID id, UUID organisationId, int generation) {

    static final int BYTES = 16 + 16 + 4;

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .putLong(organisationId.getMostSignificantBits())
                .putLong(organisationId.getLeastSignificantBits())
                .putInt(generation)
                .array();
    }

    static Claim of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new Claim(
                new UUID(buffer.getLong(), buffer.getLong()),
                new UUID(buffer.getLong(), buffer.getLong()),
                buffer.getInt());
    }
}
