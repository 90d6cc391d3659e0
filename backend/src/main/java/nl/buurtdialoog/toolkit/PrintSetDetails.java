package nl.buurtdialoog.toolkit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A booklet: each article in the version that was chosen.
 *
 * @param madeAt when it was chosen so for the first time
 */
@Schema(name = "PrintSet")
public record PrintSetDetails(UUID id, UUID organisationId, Instant madeAt, List<ArticleDetails> articles) {}
