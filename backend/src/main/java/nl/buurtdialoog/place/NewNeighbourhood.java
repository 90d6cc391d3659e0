package nl.buurtdialoog.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/** A neighbourhood as a coordinator enters it. */
public record NewNeighbourhood(
        @NotBlank @Size(max = 80) @OneLine String name,
        @NotBlank @Size(max = 80) @OneLine String municipality,
        @Nullable @Size(max = 80) @OneLine String region) {

    static NewNeighbourhood of(Neighbourhood neighbourhood) {
        return new NewNeighbourhood(neighbourhood.name, neighbourhood.municipality, neighbourhood.region);
    }
}
