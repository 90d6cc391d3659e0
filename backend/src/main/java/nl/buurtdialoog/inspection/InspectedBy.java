package nl.buurtdialoog.inspection;

/** By what somebody came to the data of others. */
public enum InspectedBy {
    MEMBER,
    CLIENT,
    /** A participant, by a link of their own. */
    LINK,
    APPLICATION
}
