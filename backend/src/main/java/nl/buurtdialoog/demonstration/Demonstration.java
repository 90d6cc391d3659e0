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

    /** Without it there are the organisations and who works there, so that somebody can sign in and begin. */
    @Inject
    @ConfigProperty(name = "buurtdialoog.demonstration-programme", defaultValue = "true")
    boolean programmeWanted;

    @Inject
    DemonstrationData data;

    @ActivateRequestContext
    void load(@Observes StartupEvent start) {
        if (wanted && data.loadWhenEmpty(programmeWanted)) {
            Log.infof("Loaded the demonstration, %s its programme", programmeWanted ? "with" : "without");
        }
    }
}
