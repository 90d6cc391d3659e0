package nl.buurtdialoog.toolkit;

import java.util.UUID;

/**
 * What was published once of an article, for who cites it.
 *
 * @param newestNumber the version that is published now; higher than {@code number} when this one was superseded
 */
public record PublishedVersion(UUID articleId, int number, String title, int newestNumber) {}
