package nl.buurtdialoog.registration;

/** About how old somebody is, asked so that tables are mixed; nobody needs to say. */
public enum AgeBand {
    UNDER_18,
    FROM_18_TO_34,
    FROM_35_TO_54,
    FROM_55_TO_74,
    FROM_75
}
