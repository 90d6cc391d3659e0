package nl.buurtdialoog.toolkit;

import java.util.UUID;
import nl.buurtdialoog.shared.Language;

/** An article to read as well. */
public record RelatedArticle(UUID id, Language language, String title) {}
