package nl.buurtdialoog.team;

/** What somebody does to make a dialogue possible. */
public enum Part {
    /** Offers the table, and brings people along. */
    TABLE_ORGANISER,
    /** Opens the door of the venue. */
    VENUE_HOST,
    /** Leads the talk at a table. */
    FACILITATOR,
    /** Carries the dialogue together with others: prepares it, and leads its evening. */
    CORE_GROUP
}
