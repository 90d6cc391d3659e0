package nl.buurtdialoog.toolkit;

import java.util.UUID;

/**
 * An article in a booklet.
 *
 * @param number the version that was published when it was chosen
 */
public record ChosenArticle(UUID articleId, int number) {}
