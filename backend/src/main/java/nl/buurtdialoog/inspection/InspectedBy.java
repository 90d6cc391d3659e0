package nl.buurtdialoog.inspection;

/** By what somebody came to the data of others. */
public enum InspectedBy {
    MEMBER,
    /** Who helps, and was let look along for an hour. */
    SUPPORT,
    CLIENT,
    /** A participant, by a link of their own. */
    LINK,
    APPLICATION
}
