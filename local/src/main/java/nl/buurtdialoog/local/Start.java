package nl.buurtdialoog.local;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The command behind {@code bin/start}: reads what is wanted, then hands over to {@link House}. */
public final class Start {
    private Start() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Path.of("").toAbsolutePath()));
    }

    private static int run(List<String> arguments, Path repository) {
        var progress = new Progress();
        try {
            var options = Options.parse(arguments);
            if (options.help()) {
                progress.plain(Options.HELP);
                return 0;
            }
            options.setSystemProperties();
            return open(options, Settings.read(repository), new Product(repository), progress);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            return 2;
        } catch (IOException | SQLException failed) {
            System.err.println("Buurtdialoog could not start: " + failed.getMessage());
            return 1;
        } catch (InterruptedException stopped) {
            return 130;
        }
    }

    private static int open(Options options, Settings settings, Product product, Progress progress)
            throws IOException, SQLException, InterruptedException {
        var plan = Plan.of(settings);
        var ports = Ports.of(settings, options.dev());
        var data = DataFolder.of(settings, product);
        data.create();
        try (var lock = data.lock()) {
            if (lock == null) {
                throw new Refusal(
                        "Buurtdialoog already runs from %s. Stop that one first, or give this one a folder: BUURTDIALOOG_DATA=..."
                                .formatted(data.root()));
            }
            Orphans.stop(data, progress);
            if (options.reset()) {
                Reset.ask(data, options.yes());
            }
            var house = new House(data, product, ports, plan, settings, options, progress);
            if (options.prepare()) {
                return house.prepare();
            }
            PortCheck.allFree(ports.needed(plan));
            Runtime.getRuntime().addShutdownHook(new Thread(house::close, "stop"));
            return house.open();
        }
    }
}
