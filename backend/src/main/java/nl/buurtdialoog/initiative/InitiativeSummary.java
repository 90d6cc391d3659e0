package nl.buurtdialoog.initiative;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative, without who speaks for it. */
@Schema(name = "Initiative")
public record InitiativeSummary(
        UUID id,
        String name,
        String place,
        String region,
        String activities,
        @Nullable Integer sinceYear,
        SizeRange volunteers,
        SizeRange participants) {

    public static InitiativeSummary of(Initiative initiative) {
        return new InitiativeSummary(
                initiative.id,
                initiative.name,
                initiative.place,
                initiative.region,
                initiative.activities,
                initiative.sinceYear,
                initiative.volunteers,
                initiative.participants);
    }
}
