package nl.buurtdialoog.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The link by which somebody without an account sees and cancels their registration. Its token says which registration
 * and which generation of the link.
 */
@ApplicationScoped
class RegistrationLink {

    static final String HEADER = "Registration-Token";

    /** The first kind there was. */
    private static final String KIND = "";

    private static final int CLAIM_BYTES = 16 + 16 + 4;

    @Inject
    Seal seal;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /** What a link says of itself. */
    record Claim(UUID registrationId, UUID organisationId, int generation) {

        private byte[] bytes() {
            return ByteBuffer.allocate(CLAIM_BYTES)
                    .putLong(registrationId.getMostSignificantBits())
                    .putLong(registrationId.getLeastSignificantBits())
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
    String url(Registration registration) {
        var claim = new Claim(registration.id, registration.organisationId, registration.linkGeneration);
        return publicUrl + "/mijn-aanmelding#" + seal.token(KIND, claim.bytes());
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        return seal.claim(KIND, token, CLAIM_BYTES).map(Claim::of).orElseThrow(RegistrationLink::notValid);
    }

    static Problem notValid() {
        return Problem.of(ProblemType.LINK_NOT_VALID);
    }
}
