package nl.buurtdialoog.trajectory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/**
 * Something an initiative chose to do (in reports to funders: an intervention).
 *
 * @param kept whether they still do it when they are called; null before that
 */
public record Approach(
        @NotBlank @OneLine @Size(max = 160) String words,
        @Nullable Boolean kept) {}
