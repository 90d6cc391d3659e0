package nl.buurtdialoog.demonstration;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration at the first start, when asked for: on a database that holds no organisation yet. */
@ApplicationScoped
class Demonstration {

    @Inject
    @ConfigProperty(name = "buurtdialoog.demonstration", defaultValue = "false")
    boolean wanted;

    @Inject
    DemonstrationData data;

    @ActivateRequestContext
    void load(@Observes StartupEvent start) {
        if (wanted && data.loadWhenEmpty()) {
            Log.info("Loaded the demonstration programme");
        }
    }
}
