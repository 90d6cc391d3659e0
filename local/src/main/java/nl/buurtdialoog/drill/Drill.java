package nl.buurtdialoog.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The command behind {@code bin/drill}. Ends with 0 when all was well, 1 when a promise was broken, 2 when asked wrongly. */
public final class Drill {
    private static final String HELP = """
            bin/drill storm [--repetitions N] [--without-lock]
            bin/drill calendar

              storm            200 people for 20 seats; then an edition that is published while regulars skip it and newcomers
                               come; then sign-ups by every way in, cancellations, offers, changing seats and moves, all at
                               once, on two applications with one database; one is killed meanwhile
              calendar         how long a calendar program waits for an agenda of 5,000 dialogues; 0.3 s is promised
              --repetitions N  how often; 20 unless said
              --without-lock   takes the lock on a dialogue's seats away: the drill must end in red
            """;
    private static final int REPETITIONS = 20;

    private Drill() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        try {
            return switch (wanted(arguments)) {
                case "storm" -> storm(arguments);
                case "calendar" -> calendar();
                default -> help();
            };
        } catch (IOException | SQLException | RuntimeException failed) {
            System.err.println("The drill could not be held: " + failed);
            return 2;
        } catch (InterruptedException stopped) {
            return 130;
        }
    }

    private static String wanted(List<String> arguments) {
        return arguments.isEmpty() || arguments.contains("--help") ? "" : arguments.getFirst();
    }

    private static int help() {
        System.out.print(HELP);
        return 2;
    }

    private static int storm(List<String> arguments) throws IOException, SQLException, InterruptedException {
        try (var drill = StormDrill.prepare(Path.of("").toAbsolutePath(), !arguments.contains("--without-lock"))) {
            return drill.hold(repetitions(arguments)) ? 0 : 1;
        }
    }

    private static int calendar() throws IOException, SQLException, InterruptedException {
        try (var drill = CalendarDrill.prepare(Path.of("").toAbsolutePath())) {
            return drill.hold() ? 0 : 1;
        }
    }

    private static int repetitions(List<String> arguments) {
        int at = arguments.indexOf("--repetitions");
        return at < 0 ? REPETITIONS : Integer.parseInt(arguments.get(at + 1));
    }
}
