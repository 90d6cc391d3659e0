package nl.buurtdialoog.origin;

/** What gave rise to a dialogue. */
public enum OriginKind {
    DIALOGUE,
    IDEA,
    TABLE_OFFER
}
