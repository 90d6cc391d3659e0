package nl.buurtdialoog.toolkit;

/** How far a version of an article is. What was published once stays readable, because advice cites it. */
public enum ArticleStatus {
    DRAFT,
    REVIEW,
    PUBLISHED,
    SUPERSEDED
}
