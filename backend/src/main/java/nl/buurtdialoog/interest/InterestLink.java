package nl.buurtdialoog.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The link by which somebody says that they want to hear no more. */
@ApplicationScoped
class InterestLink {

    static final String HEADER = "Interest-Token";

    private static final String KIND = "interest";
    private static final int CLAIM_BYTES = 16 + 16;

    @Inject
    Seal seal;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** What a link says of itself. */
    record Claim(UUID interestId, UUID organisationId) {}

    /** Behind the #, so that no server on the way sees the token, and no log keeps it. */
    String url(UUID organisationId, UUID interestId) {
        var claim = ByteBuffer.allocate(CLAIM_BYTES)
                .putLong(interestId.getMostSignificantBits())
                .putLong(interestId.getLeastSignificantBits())
                .putLong(organisationId.getMostSignificantBits())
                .putLong(organisationId.getLeastSignificantBits())
                .array();
        return publicUrl + "/geen-bericht-meer#" + seal.token(KIND, claim);
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        var claim = ByteBuffer.wrap(
                seal.claim(KIND, token, CLAIM_BYTES).orElseThrow(() -> Problem.of(ProblemType.LINK_NOT_VALID)));
        return new Claim(new UUID(claim.getLong(), claim.getLong()), new UUID(claim.getLong(), claim.getLong()));
    }
}
