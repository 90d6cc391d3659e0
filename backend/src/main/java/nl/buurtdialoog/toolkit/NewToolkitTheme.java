package nl.buurtdialoog.toolkit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.buurtdialoog.shared.OneLine;

/**
 * A theme of the toolkit as an editor enters it.
 *
 * @param position 0 to 999: lower comes first
 */
public record NewToolkitTheme(
        @NotBlank @Size(max = 80) @OneLine String name,
        @NotNull @Min(0) @Max(999) Integer position) {

    static NewToolkitTheme of(ToolkitTheme theme) {
        return new NewToolkitTheme(theme.name, theme.position);
    }
}
