package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import nl.buurtdialoog.local.FreePort;
import nl.buurtdialoog.local.Replicas;

/**
 * The mail server is away for a minute while people sign up, and when it is back it now and then hangs up before it has
 * said that it has a mail: nobody's sign-up fails, and within two minutes each has their mail, twice perhaps but then with
 * the same Message-ID (quality.md).
 */
final class MailDrill {
    private static final Duration AWAY = Duration.ofMinutes(1);
    private static final Duration PROMISED = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 500;
    private static final String SIGN_UP = """
            {"people":[{"name":"%s","firstTime":null,"ageBand":null,"needs":null}],"together":true,
             "contact":{"kind":"EMAIL","value":"%s"},"language":"NL","via":null,
             "consents":[{"purpose":"TAKING_PART","version":"2026-11"}]}""";

    private final Stage stage;
    private final Replicas replicas;
    private final int port;
    private final Caller caller = new Caller();
    private final Set<String> expecting = new TreeSet<>();
    private final List<String> breaches = new ArrayList<>();

    private MailDrill(Stage stage, int port) {
        this.stage = stage;
        this.replicas = stage.replicas();
        this.port = port;
    }

    static boolean hold(List<String> arguments) throws IOException, SQLException, InterruptedException {
        int port = FreePort.any();
        var preparations = arguments.contains("--once") ? List.of("once.sql") : List.<String>of();
        var settings = List.of("-Dquarkus.mailer.host=127.0.0.1", "-Dquarkus.mailer.port=" + port);
        try (var stage = Stage.set(settings, preparations)) {
            return new MailDrill(stage, port).hold();
        }
    }

    private boolean hold() throws IOException, SQLException, InterruptedException {
        var dialogue = stage.roomyDialogue();
        var began = System.nanoTime();
        while (System.nanoTime() - began < AWAY.toNanos()) {
            signUp("/api/v1/dialogues/" + dialogue + "/registrations");
            Thread.sleep(PAUSE_MILLIS);
        }
        try (var server = new MailServer(port);
                var books = stage.books()) {
            var took = await(() -> server.taken().keySet().containsAll(expecting));
            if (took.compareTo(PROMISED) < 0) {
                // Those of whom it is not known come once more: that they are the same is to be seen.
                await(() -> books.number("select count(*) from message where status = 'QUEUED'") == 0);
            }
            look(server);
            return Stage.tell(
                    "Mail",
                    "%d people signed up while the mail server was away; %d of them had %d mails %d s after its return"
                            .formatted(expecting.size(), server.taken().size(), server.mails(), took.toSeconds()),
                    breaches);
        }
    }

    /** How long it took until this was so, at most as long as is promised. */
    private static Duration await(BooleanSupplier so) throws InterruptedException {
        var began = System.nanoTime();
        while (!so.getAsBoolean() && System.nanoTime() - began < PROMISED.toNanos()) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private void signUp(String path) throws InterruptedException {
        int which = expecting.size();
        var address = "buur%d@voorbeeld.nl".formatted(which);
        expecting.add(address);
        var heard = caller.writes(
                replicas.port(which % replicas.count()), path, SIGN_UP.formatted("Buur " + which, address));
        if (!heard.isDone()) {
            breaches.add("A sign-up was answered with %d".formatted(heard.status()));
        }
    }

    private void look(MailServer server) {
        var taken = server.taken();
        expecting.stream().filter(one -> !taken.containsKey(one)).forEach(one -> breaches.add(one + " has no mail"));
        taken.forEach((to, ids) -> {
            if (ids.size() > 1) {
                breaches.add("%s has %d mails that do not seem the same".formatted(to, ids.size()));
            }
        });
    }
}
