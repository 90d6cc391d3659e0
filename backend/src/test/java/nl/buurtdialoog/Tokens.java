package nl.buurtdialoog;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Access tokens as Keycloak makes them, signed with a key of this test run. */
public final class Tokens {

    private static final KeyPair KEYS = keys();

    static final String PUBLIC_KEY =
            Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());

    /** Somebody with a token that was signed ahead: signing takes longer than most requests. */
    record Signed(UUID subject, String token) {}

    private static final BlockingQueue<Signed> AHEAD = new ArrayBlockingQueue<>(16);

    static {
        Thread.ofPlatform().daemon().name("signs-tokens-ahead").start(Tokens::signAhead);
    }

    static Signed somebody() {
        try {
            return AHEAD.take();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void signAhead() {
        try {
            while (true) {
                var subject = UUID.randomUUID();
                AHEAD.put(new Signed(subject, ofPerson(subject)));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    public static String ofPerson(UUID subject) {
        return person(subject, "buurtdialoog-api", Duration.ofMinutes(15));
    }

    /** Somebody whom Keycloak gave the role of support. */
    public static String ofSupporter(UUID subject) {
        return claims(subject, "buurtdialoog-api", Duration.ofMinutes(15))
                .groups("support")
                .jws()
                .sign(KEYS.getPrivate());
    }

    public static String expired(UUID subject) {
        return person(subject, "buurtdialoog-api", Duration.ofMinutes(-5));
    }

    public static String forAnotherAudience(UUID subject) {
        return person(subject, "another-api", Duration.ofMinutes(15));
    }

    public static String ofClient(String clientId, String scopes) {
        return Jwt.subject(UUID.randomUUID().toString())
                .audience("buurtdialoog-api")
                .claim("preferred_username", "service-account-" + clientId)
                .claim("azp", clientId)
                .claim("scope", scopes)
                .expiresAt(Instant.now().plus(Duration.ofMinutes(15)))
                .jws()
                .sign(KEYS.getPrivate());
    }

    /** As the browser's session has it. */
    public static String ofSession(UUID subject, String session) {
        return claims(subject, "buurtdialoog-api", Duration.ofMinutes(15))
                .claim("sid", session)
                .jws()
                .sign(KEYS.getPrivate());
    }

    private static String person(UUID subject, String audience, Duration validFor) {
        return claims(subject, audience, validFor).jws().sign(KEYS.getPrivate());
    }

    private static JwtClaimsBuilder claims(UUID subject, String audience, Duration validFor) {
        return Jwt.subject(subject.toString())
                .audience(audience)
                .claim("preferred_username", subject + "@voorbeeld.nl")
                .claim("name", "Test " + subject.toString().substring(30))
                .claim("azp", "buurtdialoog-app")
                .claim("scope", "openid profile email")
                .expiresAt(Instant.now().plus(validFor));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Tokens() {}
}
