package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The command behind {@code bin/backup} and {@code bin/restore}, for the embedded database and for any other. */
public final class Backups {
    private static final String HELP = """
            bin/backup FILE                all that the database knows, in one file, while people go on
            bin/restore FILE [--replace]   puts it back into an empty database, while the application is stopped

              --replace   throws away what is in the embedded database first; does not ask

            With QUARKUS_DATASOURCE_JDBC_URL and QUARKUS_FLYWAY_PASSWORD set they work on that database. Accounts stand in Keycloak,
            which has a backup of its own: see docs/operations.md.
            """;
    private static final String REPLACE = "--replace";

    private final Product product;
    private final Settings settings;
    private final boolean restores;
    private final boolean replaces;
    private final List<String> words;

    private Backups(Path repository, List<String> arguments) {
        this.product = new Product(repository);
        this.settings = Settings.read(repository);
        this.restores = arguments.getFirst().equals("restore");
        this.replaces = arguments.contains(REPLACE);
        this.words = arguments.stream().filter(word -> !word.equals(REPLACE)).toList();
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Path.of("").toAbsolutePath()));
    }

    private static int run(List<String> arguments, Path repository) {
        if (arguments.contains("--help")) {
            System.out.print(HELP);
            return 0;
        }
        try {
            return new Backups(repository, arguments).carryOut();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            return 2;
        } catch (IOException | SQLException failed) {
            System.err.println("It could not be done: " + failed.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            return 130;
        }
    }

    private int carryOut() throws IOException, SQLException, InterruptedException {
        var chore = Chore.of(product, words);
        if (!settings.has(Plan.DATABASE)) {
            return onTheEmbedded(chore, DataFolder.of(settings, product));
        }
        if (replaces) {
            throw new Refusal("Only the embedded database is replaced. Make a new one on your own server.");
        }
        return chore.run();
    }

    private int onTheEmbedded(Chore chore, DataFolder data) throws IOException, SQLException, InterruptedException {
        if (restores) {
            data.create();
        } else if (!Files.exists(data.postgres())) {
            throw new Refusal("There is no database in %s.".formatted(data.root()));
        }
        var secrets = Secrets.of(data.secrets());
        int port = Ports.of(settings, false).postgres();
        try (var lock = data.lock()) {
            if (lock != null) {
                return onOneThatIsStarted(chore.on(port, secrets), data, port, secrets);
            }
            if (restores) {
                throw new Refusal("Buurtdialoog runs from %s. Stop it first.".formatted(data.root()));
            }
            return chore.on(port, secrets).run();
        }
    }

    private int onOneThatIsStarted(Chore chore, DataFolder data, int port, Secrets secrets)
            throws IOException, SQLException, InterruptedException {
        Orphans.stop(data, new Progress());
        var database = Database.start(data, port, product.rolesSql(), secrets);
        try {
            if (replaces) {
                database.replace(product.rolesSql(), secrets);
            }
            return chore.run();
        } finally {
            database.stop();
        }
    }
}
