package nl.buurtdialoog.idea;

/** From where an idea came. Never from whom. */
public enum IdeaSource {
    /** Said at a table. */
    DIALOGUE,
    STREET,
    PARTNER,
    CORE_GROUP
}
