package nl.buurtdialoog.trajectory;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as an advice cites it.
 *
 * @param title as the cited version has it
 * @param url where the cited version is read
 * @param newestNumber the version that is published now
 * @param newerVersion whether there is a newer one than the advice cites; the advice stays as it is
 */
@Schema(name = "CitedArticleDetails")
public record CitedArticleDetails(
        UUID articleId, int number, String title, String url, int newestNumber, boolean newerVersion) {}
