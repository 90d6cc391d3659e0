package nl.buurtdialoog.place;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A neighbourhood or village, with the municipality and region it lies in. */
@Schema(name = "Neighbourhood")
public record NeighbourhoodDetails(
        UUID id, String name, String municipality, @Nullable String region) {

    public static NeighbourhoodDetails of(Neighbourhood neighbourhood) {
        return new NeighbourhoodDetails(
                neighbourhood.id, neighbourhood.name, neighbourhood.municipality, neighbourhood.region);
    }
}
