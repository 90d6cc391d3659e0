package nl.buurtdialoog.theme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.buurtdialoog.shared.OneLine;
import org.jspecify.annotations.Nullable;

/** A theme as a coordinator enters it. */
public record NewTheme(
        @NotBlank @Size(max = 80) @OneLine String name,
        @Nullable @Size(max = 2000) String description,
        @NotNull @Size(max = 12) List<@Valid @NotNull CoreQuestion> questions) {

    static NewTheme of(Theme theme) {
        return new NewTheme(theme.name, theme.description, theme.questions);
    }
}
