package nl.buurtdialoog.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;

/** How often one address may do what is {@link Limited}, by the name of the limit. Each replica counts for itself. */
@ConfigMapping(prefix = "buurtdialoog.limits")
interface Limits {

    @WithParentName
    Map<String, Limit> named();

    /** So many at once, and as many again in each period. */
    interface Limit {
        int requests();

        Duration period();
    }
}
