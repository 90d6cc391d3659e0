package nl.buurtdialoog.theme;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What dialogues can be about, with the questions that open its rounds. */
@Schema(name = "Theme")
public record ThemeDetails(UUID id, String name, @Nullable String description, List<CoreQuestion> questions) {

    static ThemeDetails of(Theme theme) {
        return new ThemeDetails(theme.id, theme.name, theme.description, theme.questions);
    }
}
