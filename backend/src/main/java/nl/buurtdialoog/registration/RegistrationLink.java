package nl.buurtdialoog.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The link by which somebody without an account sees and cancels their registration. Its token says which registration
 * and which generation of the link, sealed with a keyed hash: it is stored nowhere and can't be guessed.
 */
@ApplicationScoped
class RegistrationLink {

    static final String HEADER = "Registration-Token";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CLAIM_BYTES = 16 + 16 + 4;
    private static final int SEAL_BYTES = 32;

    @Inject
    @ConfigProperty(name = "buurtdialoog.link-secret")
    String secret;

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
        var sealed = ByteBuffer.allocate(CLAIM_BYTES + SEAL_BYTES)
                .put(claim.bytes())
                .put(seal(claim.bytes()))
                .array();
        return publicUrl + "/mijn-aanmelding#"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What a token says, when we made it. */
    Claim read(@Nullable String token) {
        var sealed = decoded(token == null ? "" : token);
        if (sealed.length != CLAIM_BYTES + SEAL_BYTES) {
            throw notValid();
        }
        var claim = Arrays.copyOf(sealed, CLAIM_BYTES);
        if (!MessageDigest.isEqual(seal(claim), Arrays.copyOfRange(sealed, CLAIM_BYTES, sealed.length))) {
            throw notValid();
        }
        return Claim.of(claim);
    }

    static Problem notValid() {
        return Problem.of(ProblemType.LINK_NOT_VALID);
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException garbage) {
            return new byte[0];
        }
    }

    private byte[] seal(byte[] claim) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            return mac.doFinal(claim);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
