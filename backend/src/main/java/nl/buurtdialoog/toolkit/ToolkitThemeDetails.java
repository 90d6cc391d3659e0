package nl.buurtdialoog.toolkit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group of articles is about. */
@Schema(name = "ToolkitTheme")
public record ToolkitThemeDetails(UUID id, UUID organisationId, String name, int position) {

    static ToolkitThemeDetails of(ToolkitTheme theme) {
        return new ToolkitThemeDetails(theme.id, theme.organisationId, theme.name, theme.position);
    }
}
