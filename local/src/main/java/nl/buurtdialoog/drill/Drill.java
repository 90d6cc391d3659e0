package nl.buurtdialoog.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** The command behind {@code bin/drill}. Ends with 0 when all was well, 1 when a promise was broken, 2 when asked wrongly. */
public final class Drill {
    private static final String HELP = """
            bin/drill storm [--repetitions N] [--without-lock]
            bin/drill kill [--without-keys] [--without-sync]
            bin/drill database [--without-time-outs]
            bin/drill sigterm [--at-once]
            bin/drill backup [--without-journal]
            bin/drill jobs [--unlocked] [--unnoticed]
            bin/drill migration [--rewriting]
            bin/drill rolling [--contracting]
            bin/drill calendar [--row-by-row]
            bin/drill keycloak [--minutes N] [--without-interval]
            bin/drill mail [--once]
            bin/drill slow [--without-time-outs]
            bin/drill overload [--without-bound]
            bin/drill leader [--install] [--asynchronous]
            bin/drill compose [--install] [--one-replica]

              storm            200 people for 20 seats; then an edition that is published while regulars skip it and newcomers
                               come; then sign-ups by every way in, cancellations, offers, changing seats and moves, all at
                               once, on two applications with one database; one is killed meanwhile
              kill             kill -9 of an application and of PostgreSQL, in turn, while people write and often hang up
              database         PostgreSQL hangs for half a minute, and then is gone for a whole one
              sigterm          a rolling restart under load, behind a proxy that asks who is ready
              calendar         how long a calendar program waits for an agenda of 5,000 dialogues; 0.3 s is promised
              backup           a backup while people write, and another while nobody does; put back, with who was erased since
              jobs             three applications share what is done in time, and one is killed with work in hand
              migration        a million registrations are migrated while fifty people a second sign up; 0.5 s is promised
              rolling          the schema is migrated while two applications serve, and each is replaced in turn
              keycloak         Keycloak comes after the applications, is killed for a minute and a half, is silent, and comes back
              mail             the mail server is away for a minute, and then hangs up on every fifth mail that it takes
              slow             400 people send headers or a body at one byte a second
              overload         ten times as many orders as are taken
              leader           three PostgreSQL servers under Patroni and etcd; the one that leads is killed while people write,
                               and comes back (Linux; Debian's postgresql, patroni and etcd-server)
              compose          the whole of docker/compose.yaml in an engine of its own, from images made on the spot; each
                               replica is stopped in turn (docker/drill/drill.sh; Linux, root)

            Each but the last takes a protection away when asked, and must then end in red:

              --repetitions N      how often; 20 unless said
              --without-lock       nobody can lock a dialogue's seats
              --without-keys       who asks again has a new idempotency key
              --without-sync       PostgreSQL says that it is done before it has written it down
              --without-time-outs  the application waits for the database, or for who sends slowly, as long as it takes
              --at-once            an application that is stopped does not end what is under way
              --without-journal    nobody remembers who was erased
              --unlocked           nobody sees that somebody has a task in hand
              --unnoticed          who was killed with work in hand seems to live on
              --rewriting          a migration writes each row anew
              --contracting        a migration takes away what the application of before asks for
              --row-by-row         the application fetches each row of an answer on its own
              --minutes N          how long Keycloak is gone
              --without-interval   for each unknown key Keycloak is asked anew
              --once               a mail that did not leave is tried again tomorrow
              --without-bound      whoever comes may wait
              --asynchronous       a write is done before a standby has it
              --one-replica        the other replica is gone already
            """;
    private static final int REPETITIONS = 20;

    private Drill() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        if (arguments.isEmpty() || arguments.contains("--help")) {
            return help();
        }
        try {
            return switch (arguments.getFirst()) {
                case "storm" -> code(storm(arguments));
                case "kill" -> code(KillDrill.hold(arguments));
                case "database" -> code(DatabaseDrill.hold(arguments));
                case "sigterm" -> code(SigtermDrill.hold(arguments));
                case "backup" -> code(BackupDrill.hold(arguments));
                case "jobs" -> code(JobsDrill.hold(arguments));
                case "migration" -> code(MigrationDrill.hold(arguments));
                case "rolling" -> code(RollingDrill.hold(arguments));
                case "keycloak" -> code(KeycloakDrill.hold(arguments));
                case "mail" -> code(MailDrill.hold(arguments));
                case "slow" -> code(SlowDrill.hold(arguments));
                case "overload" -> code(OverloadDrill.hold(arguments));
                case "leader" -> LeaderDrill.run(arguments);
                case "calendar" -> code(CalendarDrill.hold(arguments));
                default -> help();
            };
        } catch (IOException | SQLException | RuntimeException failed) {
            System.err.println("The drill could not be held: " + failed);
            return 2;
        } catch (InterruptedException stopped) {
            return 130;
        }
    }

    private static int code(boolean allIsWell) {
        return allIsWell ? 0 : 1;
    }

    private static int help() {
        System.out.print(HELP);
        return 2;
    }

    private static boolean storm(List<String> arguments) throws IOException, SQLException, InterruptedException {
        try (var drill = StormDrill.prepare(!arguments.contains("--without-lock"))) {
            return drill.hold(repetitions(arguments));
        }
    }

    private static int repetitions(List<String> arguments) {
        int at = arguments.indexOf("--repetitions");
        return at < 0 ? REPETITIONS : Integer.parseInt(arguments.get(at + 1));
    }
}
