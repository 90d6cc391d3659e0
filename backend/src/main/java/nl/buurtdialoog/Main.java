package nl.buurtdialoog;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import nl.buurtdialoog.backup.Backup;
import nl.buurtdialoog.backup.Refusal;
import nl.buurtdialoog.backup.Restore;
import nl.buurtdialoog.shared.Migrations;
import nl.buurtdialoog.shared.ProductionSettings;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.NullMarked;

/**
 * Starts the application; in production only with settings that are fit for it, before anything is touched. Asked to
 * {@code migrate} it brings the database to this version and ends, and so it does with {@code backup FILE} and
 * {@code restore FILE}: then the role that owns the schema is known to that one process, and to none that answers people.
 * Asked to {@code rehearse} it starts by itself and ends, see {@link Rehearsal}.
 */
@NullMarked
@QuarkusMain
public class Main {

    /** The build starts the application for a moment, without settings, to learn which classes it needs. */
    private static final String TRAINING = "quarkus.appcds.generate";

    private static final Set<String> COMMANDS = Set.of("migrate", "backup", "restore");

    public static void main(String... arguments) {
        if (arguments.length > 0 && COMMANDS.contains(arguments[0])) {
            System.exit(carryOut(List.of(arguments), ConfigProvider.getConfig()));
        }
        if (arguments.length > 0 && arguments[0].equals("rehearse")) {
            Rehearsal.hold();
            return;
        }
        if (ConfigUtils.isProfileActive("prod") && System.getProperty(TRAINING) == null) {
            var config = ConfigProvider.getConfig();
            var refusals = new ProductionSettings(name -> config.getOptionalValue(name, String.class)).refusals();
            if (!refusals.isEmpty()) {
                System.err.println("Buurtdialoog does not start, because its settings are not fit for production.");
                refusals.forEach(refusal -> System.err.println("- " + refusal));
                System.exit(1);
            }
        }
        Quarkus.run(arguments);
    }

    /** What the role that owns the schema does; the exit code. */
    private static int carryOut(List<String> asked, Config settings) {
        try {
            switch (asked.getFirst()) {
                case "backup" -> Backup.write(settings, fileOf(asked));
                case "restore" -> Restore.read(settings, fileOf(asked));
                default -> Migrations.run(settings);
            }
            return 0;
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
        } catch (IOException | SQLException failed) {
            System.err.println("It could not be done: " + failed.getMessage());
        }
        return 1;
    }

    private static Path fileOf(List<String> asked) {
        if (asked.size() != 2) {
            throw new Refusal("Say which file, and nothing else: %s FILE".formatted(asked.getFirst()));
        }
        return Path.of(asked.get(1)).toAbsolutePath();
    }
}
