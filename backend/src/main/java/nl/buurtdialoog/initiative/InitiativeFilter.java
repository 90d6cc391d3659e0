package nl.buurtdialoog.initiative;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What somebody looks for among the initiatives. */
public class InitiativeFilter {

    /** Words of the name or the place. */
    @QueryParam("q")
    @Size(max = 100)
    @Nullable
    String q;

    @QueryParam("region")
    @Size(max = 60)
    @Nullable
    String region;
}
