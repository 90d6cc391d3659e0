package nl.buurtdialoog.evening;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.coregroup.EveningLink;

/** What somebody types from the paper in the envelope. */
public record NewEveningOpening(
        @NotNull @Size(max = 8) @Pattern(regexp = EveningLink.CODE)
        String code) {}
