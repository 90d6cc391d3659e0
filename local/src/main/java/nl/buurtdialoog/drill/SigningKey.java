package nl.buurtdialoog.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Stands in for Keycloak's: access tokens for people and programs of the drill, valid for a few hours. */
public final class SigningKey {
    private static final Duration VALID = Duration.ofHours(6);

    private final KeyPair keys;

    private SigningKey(KeyPair keys) {
        this.keys = keys;
    }

    public static SigningKey make() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey(generator.generateKeyPair());
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    public String tokenOfPerson(UUID subject) {
        return token("""
                "sub":"%s","azp":"buurtdialoog-app","name":"Drill","preferred_username":"drill"
                """.formatted(subject));
    }

    String tokenOfClient(String clientId, String scopes) {
        return token("""
                "sub":"%1$s","azp":"%2$s","scope":"%3$s","preferred_username":"service-account-%2$s"
                """.formatted(UUID.randomUUID(), clientId, scopes));
    }

    /** One that says to be signed with a key of this name, which Keycloak does not know. */
    String tokenOfUnknownKey(String key) {
        return token(
                "\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"".formatted(key), """
                "sub":"%s","azp":"partner","scope":"counts:read"
                """.formatted(UUID.randomUUID()));
    }

    private String token(String claims) {
        return token("\"alg\":\"RS256\",\"typ\":\"JWT\"", claims);
    }

    private String token(String header, String claims) {
        var now = Instant.now().getEpochSecond();
        var head = encoded("{%s}".formatted(header).getBytes(UTF_8));
        var body = encoded("{\"aud\":\"buurtdialoog-api\",\"iat\":%d,\"exp\":%d,%s}"
                .formatted(now, now + VALID.toSeconds(), claims)
                .getBytes(UTF_8));
        return head + "." + body + "." + encoded(signature(head + "." + body));
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
