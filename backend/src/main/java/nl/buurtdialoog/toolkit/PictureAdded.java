package nl.buurtdialoog.toolkit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A picture that articles may show.
 *
 * @param address where it is, to put in an article's Markdown
 * @param width in pixels
 * @param height in pixels
 */
@Schema(name = "ToolkitPicture")
public record PictureAdded(UUID id, String address, int width, int height) {

    static PictureAdded of(Picture picture) {
        return new PictureAdded(picture.id, "/api/v1/toolkit/pictures/" + picture.id, picture.width, picture.height);
    }
}
