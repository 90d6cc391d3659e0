package nl.buurtdialoog.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.buurtdialoog.local.RealKeycloak;
import nl.buurtdialoog.local.Replicas;

/**
 * Keycloak is not there yet when the applications start, comes, is killed, falls silent and comes back: what is public and
 * who was signed in go on, who wants to sign in is told kindly, and keys that nobody knows are hardly asked about
 * (quality.md).
 */
final class KeycloakDrill {
    private static final int APPLICATIONS = 2;
    private static final int SECONDS = 90;
    private static final Duration SILENT = Duration.ofSeconds(30);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);
    private static final int FORGED = 200;
    /** Each application may look once for new keys, and once more for what it was asked meanwhile. */
    private static final int ASKED_AT_MOST = 2 * APPLICATIONS;

    private static final long TOLD_WITHIN_MILLIS = 5_000;

    private final Replicas replicas;
    private final Forwarder line;
    private final RealKeycloak keycloak;
    private final SigningKey stranger;
    private final Duration away;
    private final Set<String> breaches = new TreeSet<>();
    private final Waits waits = new Waits();
    private final SignedIn signedIn;
    private int forged;

    private KeycloakDrill(
            Replicas replicas, Forwarder line, RealKeycloak keycloak, SigningKey stranger, Duration away) {
        this.replicas = replicas;
        this.line = line;
        this.keycloak = keycloak;
        this.stranger = stranger;
        this.away = away;
        this.signedIn = new SignedIn(replicas, line.port());
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        int at = arguments.indexOf("--minutes");
        var away = at < 0 ? Duration.ofSeconds(SECONDS) : Duration.ofMinutes(Integer.parseInt(arguments.get(at + 1)));
        var target = Path.of("").toAbsolutePath().resolve("local/target");
        var key = SigningKey.make();
        System.out.println("Two applications and a database are starting, and Keycloak is not ...");
        try (var line = new Forwarder();
                var replicas = Replicas.open(
                        Path.of("").toAbsolutePath(),
                        target.resolve("drill"),
                        key.publicKey(),
                        APPLICATIONS,
                        settings(line.port(), arguments));
                var books = new Books(replicas.superuserUrl());
                var keycloak = RealKeycloak.prepare(target.resolve("drill-keycloak"), replicas, line.port())) {
            Town.settled(books, SignedIn.PERSON, SignedIn.PROGRAM);
            return new KeycloakDrill(replicas, line, keycloak, key, away).hold();
        }
    }

    private static List<String> settings(int port, List<String> arguments) {
        var realm = "http://localhost:%d/realms/buurtdialoog".formatted(port);
        var settings = new ArrayList<>(List.of(
                "-Dquarkus.oidc.auth-server-url=" + realm,
                "-Dquarkus.oidc.partners.auth-server-url=" + realm,
                "-Dquarkus.oidc.partners.public-key=",
                // What begins in a session's fifth minute begins in its fifth second: that it is to be renewed.
                "-Dquarkus.oidc.token.refresh-token-time-skew=895S"));
        if (arguments.contains("--without-interval")) {
            settings.add("-Dquarkus.oidc.partners.token.forced-jwk-refresh-interval=0S");
        }
        return settings;
    }

    private boolean hold() throws IOException, InterruptedException {
        replicasDo(this::whatIsPublic);
        keycloak.start();
        line.leadTo(keycloak.port());
        signedIn.signIn();
        replicasDo(this::whoIsSignedIn);
        int there = forge("while Keycloak was there");
        keycloak.kill();
        int gone = without(away, "while Keycloak was gone");
        line.fallSilent(true);
        int silent = without(SILENT, "while Keycloak was silent");
        line.fallSilent(false);
        keycloak.start();
        var back = back();
        return Stage.tell(
                "Keycloak",
                "%d forged tokens made the applications ask %d times while it was there, %d gone and %d silent; signed in again after %d s; 95 in 100 calls in %d ms"
                        .formatted(forged, there, gone, silent, back.toSeconds(), waits.p95()),
                List.copyOf(breaches));
    }

    private interface Look {
        void at(int application) throws InterruptedException;
    }

    private void replicasDo(Look look) throws InterruptedException {
        for (int number = 0; number < replicas.count(); number++) {
            look.at(number);
        }
    }

    /** All goes on for so long; answers how often Keycloak was asked about tokens that nobody knows. */
    private int without(Duration time, String when) throws InterruptedException {
        var began = System.nanoTime();
        int asked = forge(when);
        while (System.nanoTime() - began < time.toNanos()) {
            replicasDo(this::whatIsPublic);
            replicasDo(this::whoIsSignedIn);
            Thread.sleep(500);
        }
        return asked;
    }

    private void whatIsPublic(int number) throws InterruptedException {
        expect(signedIn.agenda(number).status() == 200, "The agenda could not be read");
        var told = signedIn.login(number);
        expect(
                told.status() == 503 && told.saysWhenToComeBack() && told.body().contains("Inloggen lukt nu even niet"),
                "Who wanted to sign in was told %d".formatted(told.status()));
        expect(told.millis() <= TOLD_WITHIN_MILLIS, "Who wanted to sign in was told after more than 5 s");
    }

    private void whoIsSignedIn(int number) throws InterruptedException {
        var person = signedIn.person(number);
        var program = signedIn.program(number);
        waits.add(person.millis());
        waits.add(program.millis());
        expect(person.status() == 200, "Somebody who was signed in was answered with %d".formatted(person.status()));
        expect(program.status() == 200, "A program with a token was answered with %d".formatted(program.status()));
        expect(
                Math.max(person.millis(), program.millis()) <= TOLD_WITHIN_MILLIS,
                "Who was signed in waited for more than 5 s");
    }

    /** Tokens of keys that nobody knows, until it is clear that too much is asked: how often Keycloak was asked about them. */
    private int forge(String when) throws InterruptedException {
        int before = line.asked();
        for (int one = 0; one < FORGED && line.asked() - before <= ASKED_AT_MOST; one++) {
            var told = signedIn.withToken(
                    one % replicas.count(), stranger.tokenOfUnknownKey("nobody-s-%d".formatted(forged++)));
            expect(
                    told.status() == 401 || told.status() == 503,
                    "A forged token was answered with %d %s".formatted(told.status(), when));
        }
        int asked = line.asked() - before;
        expect(asked <= ASKED_AT_MOST, "Forged tokens made the applications ask %d times %s".formatted(asked, when));
        return asked;
    }

    private Duration back() throws InterruptedException {
        var began = System.nanoTime();
        while (System.nanoTime() - began < BACK_WITHIN.toNanos()) {
            try {
                signedIn.signIn();
                break;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        expect(took.compareTo(BACK_WITHIN) < 0, "Nobody could sign in after Keycloak came back");
        return took;
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            breaches.add(otherwise);
        }
    }
}
