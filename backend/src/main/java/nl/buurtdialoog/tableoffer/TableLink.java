package nl.buurtdialoog.tableoffer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The link by which who offers a table sees how it stands, and brings their own people. */
@ApplicationScoped
public class TableLink {

    public static final String HEADER = "Table-Token";

    private static final String KIND = "table";
    private static final int CLAIM_BYTES = 16 + 16 + 4;

    @Inject
    Seal seal;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** What a link says of itself. */
    public record Claim(UUID offerId, UUID organisationId, int generation) {

        private byte[] bytes() {
            return ByteBuffer.allocate(CLAIM_BYTES)
                    .putLong(offerId.getMostSignificantBits())
                    .putLong(offerId.getLeastSignificantBits())
                    .putLong(organisationId.getMostSignificantBits())
                    .putLong(organisationId.getLeastSignificantBits())
                    .putInt(generation)
                    .array();
        }

        private static Claim of(byte[] bytes) {
            var buffer = ByteBuffer.wrap(bytes);
            return new Claim(
                    new UUID(buffer.getLong(), buffer.getLong()),
                    new UUID(buffer.getLong(), buffer.getLong()),
                    buffer.getInt());
        }
    }

    /** The address to mail. Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(TableOffer offer) {
        var claim = new Claim(offer.id, offer.organisationId, offer.linkGeneration);
        return publicUrl + "/mijn-tafel#" + seal.token(KIND, claim.bytes());
    }

    /** What a token says, when we made it. */
    public Claim read(@Nullable String token) {
        return seal.claim(KIND, token, CLAIM_BYTES).map(Claim::of).orElseThrow(TableLink::notValid);
    }

    public static Problem notValid() {
        return Problem.of(ProblemType.LINK_NOT_VALID);
    }
}
