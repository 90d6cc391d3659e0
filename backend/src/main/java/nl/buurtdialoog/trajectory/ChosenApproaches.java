package nl.buurtdialoog.trajectory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What an initiative chose to do after its advice, all of it. */
public record ChosenApproaches(@NotNull @Size(max = 5) List<@Valid @NotNull Approach> approaches) {}
