package nl.buurtdialoog;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;
import nl.buurtdialoog.shared.Migrations;
import nl.buurtdialoog.shared.ProductionSettings;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.NullMarked;

/**
 * Starts the application; in production only with settings that are fit for it, before anything is touched. Asked to
 * {@code migrate} it brings the database to this version and ends: then the role that owns the schema is known to that
 * one process, and to none that answers people.
 */
@NullMarked
@QuarkusMain
public class Main {

    /** The build starts the application for a moment, without settings, to learn which classes it needs. */
    private static final String TRAINING = "quarkus.appcds.generate";

    public static void main(String... arguments) {
        if (List.of(arguments).contains("migrate")) {
            Migrations.run(ConfigProvider.getConfig());
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
}
