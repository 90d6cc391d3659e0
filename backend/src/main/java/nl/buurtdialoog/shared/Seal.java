package nl.buurtdialoog.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tokens of links that open something without an account. A token says what it is for, sealed with a keyed hash:
 * it is stored nowhere and can't be guessed.
 */
@ApplicationScoped
public class Seal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_BYTES = 32;

    @Inject
    @ConfigProperty(name = "buurtdialoog.link-secret")
    String secret;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    /**
     * The address to mail. Its token stands behind the #, so that no server on the way sees it, and no log keeps it.
     *
     * @param page that the link opens, such as {@code /mijn-tafel}
     */
    public String address(String page, String kind, Claim claim) {
        return publicUrl + page + "#" + token(kind, claim);
    }

    /**
     * The token of a claim.
     *
     * @param kind what such links open, so that a link of one kind never opens another; empty for registrations
     */
    public String token(String kind, Claim claim) {
        var sealed = ByteBuffer.allocate(Claim.BYTES + SEAL_BYTES)
                .put(claim.bytes())
                .put(seal(kind, claim.bytes()))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** What a token says, when we made it for this kind; otherwise the link is not valid. */
    public Claim read(String kind, @Nullable String token) {
        var sealed = decoded(token == null ? "" : token);
        if (sealed.length != Claim.BYTES + SEAL_BYTES) {
            throw notValid();
        }
        var claim = Arrays.copyOf(sealed, Claim.BYTES);
        if (!MessageDigest.isEqual(seal(kind, claim), Arrays.copyOfRange(sealed, Claim.BYTES, sealed.length))) {
            throw notValid();
        }
        return Claim.of(claim);
    }

    public static Problem notValid() {
        return Problem.of(ProblemType.LINK_NOT_VALID);
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException garbage) {
            return new byte[0];
        }
    }

    private byte[] seal(String kind, byte[] claim) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM));
            mac.update(kind.getBytes(UTF_8));
            return mac.doFinal(claim);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
